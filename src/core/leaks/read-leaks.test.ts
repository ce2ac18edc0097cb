import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { formatNumber } from '../format';
import type { Prose } from '../prose';
import type { LeakReport, NearFigures } from './leak-report';
import { readLeaks } from './read-leaks';
import { readRule } from './read-rule';

const text = (prose: Prose) =>
  prose
    .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    .join('');
const figures = (answer: NearFigures['answer'], file: number): NearFigures => ({
  answer,
  customers: 900,
  testCustomers: 90,
  file,
  test: file / 2,
  chance: 0.3
});
const clean: LeakReport = {
  division: 'random',
  nearCopies: {
    rule: {},
    proposed: {},
    sameNews: [],
    byAnswer: [figures('declined', 0.35), figures('accepted', 0.1)],
    found: false,
    groupedBy: ['a'],
    groups: 10,
    largestGroup: 5
  },
  duplicates: { rows: 0, inputs: 0, contradicting: 0, inTest: 0 },
  columns: [{ column: 'a', label: 'Income', rocAuc: 0.9, givesAway: false, used: true }],
  order: [{ column: 'a', label: 'Income', alike: 0.1, expected: 0.1, z: 0, found: false }],
  scaler: { rows: 'train', shift: 0 }
};
const read = (report: Partial<LeakReport>) =>
  new Map(readLeaks({ ...clean, ...report }).map((finding) => [finding.id, finding]));

describe('readLeaks', () => {
  it('is calm about a clean file', () => {
    const findings = readLeaks(clean);
    expect(findings.map(({ found, advice }) => [found, advice])).toEqual(
      Array(5).fill([false, ''])
    );
    expect(text(findings[0]!.says)).toContain('35.0% have a near-twin');
  });

  it('warns of copies on both sides, and no more once they are kept together', () => {
    const nearCopies = { ...clean.nearCopies, found: true };
    expect(read({ nearCopies }).get('copies')).toMatchObject({ found: true });
    const grouped = read({ nearCopies, division: 'grouped' }).get('copies')!;
    expect(grouped.found).toBe(false);
    expect(text(grouped.says)).toContain('kept together');
  });

  it('warns of repeated rows, of columns that know the answer, of an order and of the scaler', () => {
    const findings = read({
      duplicates: { rows: 3, inputs: 40, contradicting: 1, inTest: 5 },
      columns: [{ ...clean.columns[0]!, rocAuc: 0.99, givesAway: true }],
      order: [{ ...clean.order[0]!, alike: 0.9, z: 40, found: true }],
      scaler: { rows: 'all', shift: 0.013 }
    });
    for (const id of ['duplicates', 'giveaways', 'order', 'scaler'] as const) {
      expect(findings.get(id), id).toMatchObject({ found: true });
      expect(findings.get(id)!.advice).not.toBe('');
    }
    expect(text(findings.get('duplicates')!.says)).toContain(
      '1 group of equal customers gave both'
    );
    expect(text(findings.get('giveaways')!.says)).toContain('“Income” alone tells');
    expect(text(findings.get('order')!.says)).toContain('in income 90.0% of neighbours');
    expect(text(findings.get('scaler')!.says)).toContain('1.3%');
  });

  it('does not warn of a column that is left out already', () => {
    const column = { ...clean.columns[0]!, givesAway: true, used: false };
    expect(read({ columns: [column] }).get('giveaways')!.found).toBe(false);
  });
});

it('reads a rule in words', () => {
  const columns = [
    makeColumn('age', [], { label: 'Age', format: 'years' }),
    makeColumn('size', [], { label: 'Family size' })
  ].map(({ schema }) => schema);
  const rule = { age: { kind: 'within', width: 4 }, size: { kind: 'equal' } } as const;
  expect(readRule(rule, columns)).toBe('equal in family size, and apart by at most 4 years in age');
  expect(readRule({}, columns)).toBe('');
});
