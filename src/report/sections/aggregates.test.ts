import { describe, expect, it } from 'vitest';
import type { DataProfile } from '../../compute/protocol';
import { evaluate } from '../../core/evaluate/evaluate';
import { confusionAt } from '../../core/evaluate/confusion';
import { confusionFromCounts } from '../../core/evaluate/confusion-from-counts';
import { mulberry32 } from '../../core/random';
import { packJson } from '../document/packed-json';
import { sectionContext } from '../testing/section-context';
import { chartSection } from './chart-section';
import { dataSection } from './data-section';
import type { EvaluateSectionData } from './evaluate-data';
import { evaluateSection } from './evaluate-section';

const ROWS = 3000;

function customers(seed: number) {
  const random = mulberry32(seed);
  const labels = Uint8Array.from({ length: ROWS }, () => Number(random() < 0.1));
  const probabilities = Float32Array.from(labels, (label) => random() * (label ? 1 : 0.4));
  const positions = Uint32Array.from(labels, (_, row) => row + 123_456);
  return { labels, probabilities, positions };
}

const column = (name: string, role: string, distinct: number) => ({
  schema: { name, role, kind: 'number' },
  missing: 0,
  distinct,
  min: 0,
  max: 9,
  typical: 4,
  values: [{ value: 4, text: 'Jane Doe', label: 'Jane Doe', count: 1 }],
  isText: true
});

describe('what a report tells of customers', () => {
  const [validation, test] = [customers(1), customers(2)];
  const profile = {
    name: 'bank.csv',
    synthetic: false,
    fingerprint: 'f',
    rowCount: ROWS,
    acceptedCount: 300,
    columns: [
      column('Name', 'identifier', ROWS),
      column('Nickname', 'input', ROWS * 0.9),
      column('Town', 'input', 3)
    ],
    proposals: [
      { id: 'used', column: 'Town', finding: 'Odd.', action: 'Mend.', count: 1, exampleRows: [7] },
      { id: 'not', column: 'Town', finding: 'No.', action: 'No.', count: 1, exampleRows: [8] }
    ],
    view: { sourceId: 's', repairs: ['used'] }
  } as unknown as DataProfile;
  const result = {
    ...evaluate({ ...test, threshold: 0.375, seed: 1 }),
    validation,
    test
  };
  const context = sectionContext({ data: profile, evaluate: result });
  const evaluated = evaluateSection.collect(context) as EvaluateSectionData;

  it('is counts, of any number of customers as many, and no customer’s probability or place', () => {
    expect(evaluateSection.offer(context)).toEqual({ customerRows: 0, weights: 0 });
    const json = packJson(evaluated);
    expect(json).not.toContain('positions');
    for (const { probabilities } of [validation, test]) {
      for (const each of probabilities) expect(json).not.toContain(String(each));
    }
    const longest = Math.max(...json.split(/[[\]]/).map((list) => list.split(',').length));
    expect(longest).toBeLessThanOrEqual(110);
  });

  it('is exact all the same, at whole percents and where the author drew the line', () => {
    for (const at of [0, 0.05, 0.29, 0.375, 0.58, 1]) {
      expect(confusionFromCounts(evaluated.test.counts, at)).toEqual(
        confusionAt(test.labels, test.probabilities, at)
      );
    }
  });

  it('names no value that only single customers have, and no row', () => {
    const data = dataSection.collect(context);
    expect(packJson(data).match(/Jane Doe/g)).toHaveLength(2);
    expect(packJson(data)).not.toContain('exampleRows');
    expect(data).toMatchObject({ repairs: ['Odd. Mend.'] });
  });

  it('calls a chart’s rows customers’ where nothing is summed up, or hardly', () => {
    const drawn = (aggregates: boolean, rows: number) => {
      const of = aggregates ? { kind: 'aggregate' } : { kind: 'value' };
      const answer = { rows: Array.from({ length: rows }, () => ({})), total: ROWS, of: ROWS };
      const chart = { plan: { requests: [{ fields: [{ of }] }] }, answers: [answer] };
      return chartSection.offer(sectionContext({ chart }))?.customerRows;
    };
    expect([drawn(true, 4), drawn(true, ROWS - 1), drawn(false, 400)]).toEqual([0, ROWS - 1, 400]);
  });
});
