import { describe, expect, it } from 'vitest';
import { bestContacts, profitCurve } from '../campaign/profit-curve';
import { rankingCurve } from '../campaign/ranking-curve';
import { readBankTable } from '../data/testing/bank-table';
import { makeColumn, makeTable } from '../data/testing/make-table';
import { hasSharedData, needsSharedData } from '../data/testing/shared-data';
import { thrownError } from '../data/testing/thrown-error';
import { acceptedFlags, findColumn, type Table } from '../data/table';
import { splitRows } from '../prepare/split';
import type { FairnessInput } from './fairness';
import { judgeFairness } from './judge-fairness';
import { leaveOut } from './leave-out';

const terms = {
  costPerContact: 5,
  profitPerAcceptance: 100,
  budget: null,
  capacity: null,
  listSize: 5000,
  acceptRate: 0.096
};

/** Judged by a score that is nothing but a column, squeezed into a probability. */
function inputOf(table: Table, column: string, most: number): FairnessInput {
  const accepted = acceptedFlags(table);
  const { values } = findColumn(table, column)!;
  const split = splitRows(table.rowCount, { splitSeed: 42, testShare: 0.3, validationShare: 0.3 });
  const scored = (positions: Uint32Array) => ({
    positions,
    labels: Uint8Array.from(positions, (row) => accepted[row]!),
    probabilities: Float32Array.from(positions, (row) => values[row]! / most)
  });
  return {
    columns: ['Family', 'Education'],
    crossing: ['Family', 'Education'],
    equalised: null,
    validation: scored(split.validation),
    test: scored(split.test),
    terms
  };
}

describe.skipIf(!hasSharedData)(`judgeFairness ${needsSharedData}`, () => {
  const table = hasSharedData ? readBankTable() : makeTable([makeColumn('answer', [1])]);
  const input = hasSharedData ? inputOf(table, 'Income', 250) : null!;

  it('slices the test customers, each once', () => {
    const { groupings, all, list, planned } = judgeFairness(table, input);
    const ranked = rankingCurve(input.validation.labels, input.validation.probabilities);
    // Many customers share an income, so the threshold cannot part them as a ranking does.
    const best = bestContacts(profitCurve(ranked, terms), terms);
    expect(Math.abs(planned / best - 1)).toBeLessThan(0.1);
    expect(groupings.map(({ words, slices }) => [words, slices.length])).toEqual([
      ['family', 4],
      ['education', 3],
      ['family and education', 12]
    ]);
    for (const { slices } of groupings) {
      const sum = (of: (slice: (typeof slices)[number]) => number) =>
        slices.reduce((total, slice) => total + of(slice), 0);
      expect(sum((slice) => slice.customers)).toBe(1500);
      expect(sum((slice) => slice.confusion.tp)).toBe(all.confusion.tp);
      expect(sum((slice) => slice.listed.count)).toBe(all.listed.count);
    }
    expect(list.gain).toBe(0);
  });

  it('makes groups alike on validation, which shows in the test, at a price', () => {
    const { fixes, groupings, equalised } = judgeFairness(table, input);
    // Nobody chose: families lie furthest apart by income.
    expect(equalised).toEqual({ column: 'Family', words: 'family' });
    expect(fixes.map(({ measure }) => measure)).toEqual(['listed', 'recall']);
    const before = groupings[0]!.parity;
    const [listed] = fixes;
    expect(before.disparateImpact!.value).toBeLessThan(0.8);
    expect(listed!.parity.disparateImpact!.value).toBeGreaterThan(before.disparateImpact!.value);
    expect(listed!.gain).toBeLessThan(0);
    expect(listed!.thresholds).toHaveLength(4);
  });

  it('compares the lists of two networks, and names who goes on saying what was left out', () => {
    const other = inputOf(table, 'CCAvg', 11);
    const left = leaveOut(table, {
      column: 'Age',
      kept: ['Experience', 'Income', 'CCAvg'],
      columns: input.columns,
      terms,
      before: input,
      after: {
        validationProbabilities: other.validation.probabilities,
        testProbabilities: other.test.probabilities
      }
    });
    expect(left.standIn).toMatchObject({ column: 'Experience' });
    expect(left.standIn!.correlation).toBeCloseTo(0.994, 3);
    expect(left.gain).toBeLessThan(0);
    expect(left.added).toBeGreaterThan(0);
    expect(left.after.parities.map(({ words }) => words)).toEqual(['family', 'education']);
    const alone = judgeFairness(table, other);
    expect(left.outcome).toEqual(alone.list.outcome);
    expect(left.after.threshold).toBe(alone.threshold);
    expect(left.before.outcome.profit).toBeCloseTo(left.outcome.profit - left.gain, 6);
  });
});

it('says which columns there are, and that customers are missing', () => {
  const table = makeTable([makeColumn('Age', [20, 30]), makeColumn('answer', [0, 1])]);
  const positions = Uint32Array.of(0, 1);
  const scored = {
    positions,
    labels: Uint8Array.of(0, 1),
    probabilities: Float32Array.of(0.1, 0.9)
  };
  const asked = { columns: ['Agee'], crossing: null, equalised: null, terms };
  const wrong = thrownError(() =>
    judgeFairness(table, { ...asked, validation: scored, test: scored })
  );
  expect(wrong).toMatchObject({ code: 'bad-setting', subject: { column: 'Agee' } });
  expect(wrong.message).toContain('Choose others of Age, answer.');
  const answer = thrownError(() =>
    judgeFairness(table, { ...asked, columns: ['answer'], validation: scored, test: scored })
  );
  expect(answer.message).toContain('is the answer itself');
  const none = {
    positions: new Uint32Array(),
    labels: new Uint8Array(),
    probabilities: new Float32Array()
  };
  expect(
    thrownError(() =>
      judgeFairness(table, { ...asked, columns: [], validation: none, test: scored })
    ).code
  ).toBe('too-few-rows');
});
