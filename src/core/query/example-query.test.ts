import { describe, expect, it } from 'vitest';
import { exampleQuery } from './example-query';
import { readQuery } from './read-query';

const column = (name: string, kind: 'number' | 'category' | 'flag', role: 'input' | 'target') => ({
  name,
  kind,
  role
});

describe('exampleQuery', () => {
  it.each([
    [
      [column('pay', 'number', 'input'), column('the job', 'category', 'input')],
      ['said', 1] as const,
      "groupby('the job')\n  .rollup({n: op.count(), rate: op.mean(d => d.said)})\n  .orderby(desc('rate'))"
    ],
    [
      [column('car', 'flag', 'input')],
      ["it's", 'yes'] as const,
      `groupby('car')\n  .rollup({n: op.count(), rate: op.mean(d => d["it's"] === 'yes')})\n  .orderby(desc('rate'))`
    ],
    [
      [column('pay', 'number', 'input')],
      ['said', 2] as const,
      'rollup({n: op.count(), rate: op.mean(d => d.said === 2)})'
    ]
  ])('suits the columns %#', (inputs, [target, accepted], wanted) => {
    const columns = [...inputs, column(target, 'flag', 'target')];
    const text = exampleQuery({ columns, target, accepted });
    expect(text).toBe(wanted);
    expect(
      readQuery(
        text,
        columns.map(({ name }) => name)
      ).columns!.get('rate')
    ).toEqual(accepted === 1 ? { kind: 'mean', source: target } : { kind: 'share' });
  });
});
