import { describe, expect, it } from 'vitest';
import { completeQuery } from './complete-query';

const columns = [
  { name: 'Income', label: 'Income' },
  { name: 'Personal Loan', label: 'Accepted' }
];
const labels = (before: string) =>
  completeQuery(before, columns)?.options.map(({ label }) => label) ?? null;

describe('completeQuery', () => {
  it('offers steps where a step begins', () => {
    expect(labels('')).toContain('filter');
    expect(labels('filter(d => true).')).toContain('groupby');
    expect(completeQuery('count()\n  .gro', columns)!.typed).toBe(3);
  });

  it('offers columns after the row’s name, in brackets where they need them', () => {
    const words = completeQuery('filter(row => row.Pe', columns)!;
    expect(words.typed).toBe(2);
    expect(words.options).toEqual([
      { label: 'Income', kind: 'property' },
      {
        label: 'Personal Loan',
        detail: 'Accepted',
        kind: 'property',
        insert: "['Personal Loan']",
        eats: 1
      }
    ]);
  });

  it('offers columns in quotation marks, and those that the text makes', () => {
    expect(labels("groupby('")).toEqual(['Income', 'Personal Loan']);
    expect(labels("filter(d => d['Per")).toEqual(['Income', 'Personal Loan']);
    expect(labels("rollup({n: op.count(), rate: op.mean('Income')}).orderby('")).toEqual([
      'Income',
      'Personal Loan',
      'n',
      'rate'
    ]);
  });

  it('offers functions after op, helpers as inputs, and nothing elsewhere', () => {
    expect(labels('rollup({n: op.')).toContain('mean');
    expect(labels('rollup({n: op.')).not.toContain('random');
    expect(labels('orderby(de')).toContain('desc');
    expect(labels("filter(d => d.job === 'adm")).toBeNull();
    expect(labels('filter(d => x.')).toBeNull();
  });
});
