import { expect, it } from 'vitest';
import { makeColumn, makeTable } from '../core/data/testing/make-table';
import { judgeFairness } from '../core/fair/judge-fairness';
import { leaveOut } from '../core/fair/leave-out';
import { fairnessResults, slicesResults } from './fair-results';

const rows = Array.from({ length: 400 }, (_, row) => row);
const table = makeTable([
  makeColumn(
    'Group',
    rows.map((row) => (row % 50 === 0 ? 3 : 1 + (row % 2))),
    { kind: 'category' }
  ),
  makeColumn(
    'answer',
    rows.map((row) => Number(row % 7 === 0)),
    { kind: 'flag', role: 'target' }
  )
]);
const scored = (rest: number) => {
  const positions = Uint32Array.from(rows.filter((row) => row % 2 === rest || row % 3 === rest));
  return {
    positions,
    labels: Uint8Array.from(positions, (row) => Number(row % 7 === 0)),
    probabilities: Float32Array.from(positions, (row) => (row % 7 === 0 ? 0.8 : (row % 10) / 20))
  };
};
const input = {
  columns: ['Group'],
  crossing: null,
  equalised: 'Group',
  validation: scored(0),
  test: scored(1),
  terms: {
    costPerContact: 5,
    profitPerAcceptance: 60,
    budget: null,
    capacity: null,
    listSize: 4000,
    acceptRate: 0.14
  }
};

it('exports slices in one list, and marks what is told from too few', () => {
  const slices = slicesResults(judgeFairness(table, input));
  expect(slices.map(({ group, small }) => [group, small])).toEqual([
    ['1', false],
    ['2', false],
    ['3', true]
  ]);
  expect(slices.at(-1)!.few).toEqual(['rate', 'selectionRate', 'recall', 'precision']);
  const { rate, size, intervals } = slices[0]!;
  expect(rate).toBeGreaterThan(intervals.rate[0]);
  expect(slices.reduce((sum, slice) => sum + slice.size, 0)).toBe(input.test.labels.length);
  expect(size).toBeGreaterThan(30);
});

it('exports what each fix costs, and no probability of a customer', () => {
  const fairness = judgeFairness(table, input);
  const left = leaveOut(table, {
    ...input,
    column: 'Group',
    kept: ['Group'],
    before: input,
    after: {
      validationProbabilities: input.validation.probabilities,
      testProbabilities: input.test.probabilities
    }
  });
  const exported = fairnessResults(fairness, { left: [left], durationMs: 5 });
  expect(exported.without).toMatchObject([{ column: 'Group', gain: 0, namesAdded: 0 }]);
  expect(exported.groupThresholds[0]).toMatchObject({ column: 'Group', equal: 'selectionRate' });
  expect(exported.list.profit).toBe(fairness.list.outcome.profit);
  expect(JSON.stringify(exported)).not.toContain('robabilities');
  expect(fairnessResults(fairness, undefined)).not.toHaveProperty('without');
});
