import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { formatNumber } from '../format';
import { attributionWords } from './attribution-words';

const columns = [
  makeColumn('Income', [], { format: 'thousand-dollars' }),
  makeColumn('Education', [], { kind: 'category', valueLabels: { '2': 'Graduate' } }),
  makeColumn('Family size', [], { kind: 'category', valueLabels: { '1': '1 person' } }),
  makeColumn('CD account', [], { kind: 'flag', valueLabels: { '0': 'No' } })
];

function words(values: readonly number[]): string {
  const attribution = {
    base: 0.098,
    probability: 0.098 + values.reduce((sum, value) => sum + value, 0),
    contributions: values.map((value, i) => ({ column: columns[i]!.schema.name, value, error: 0 })),
    method: 'exact' as const,
    background: 100,
    done: 100,
    asked: 1
  };
  return attributionWords('The customer in row 12', attribution, columns, [140, 2, 1, 0])
    .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    .join('');
}

describe('attributionWords', () => {
  it('names what raises and what lowers the chance, the strongest first', () => {
    expect(words([0.412, 0.217, -0.051, 0.001])).toBe(
      'The customer in row 12 has a chance of 67.7%; customers on average have 9.8%. Income of $140k raises the chance by 41 points and education: Graduate by 22 points. Family size: 1 person lowers it by 5.1 points.'
    );
    expect(words([-0.05, 0, -0.02, -0.01])).toContain(
      '. Income of $140k lowers the chance by 5 points, family size: 1 person by 2 points and CD account: No by 1 point.'
    );
  });

  it('says so where nothing matters', () => {
    expect(words([0.001, 0, 0, 0])).toContain('No column moves it');
  });
});
