import { describe, expect, it } from 'vitest';
import { columnProfile } from './fixtures';
import { describeFilter, operatorsFor, readFilter, valuesFor } from './filter-words';

const income = columnProfile({ name: 'Income' }, { typical: 64 });
const zip = columnProfile({ name: 'Town' }, { isText: true, distinct: 400 });
const job = columnProfile(
  { name: 'Job', kind: 'category' },
  { isText: true, values: [{ value: 0, text: 'admin.', label: 'admin.', count: 3 }] }
);
const level = columnProfile(
  { name: 'Education', kind: 'category' },
  {
    values: [
      { value: 1, text: '1', label: 'Undergraduate', count: 3 },
      { value: 2, text: '2', label: 'Graduate', count: 2 }
    ]
  }
);
const online = columnProfile(
  { name: 'Online', kind: 'flag' },
  {
    values: [
      { value: 0, text: '0', label: '0', count: 3 },
      { value: 1, text: '1', label: '1', count: 2 }
    ]
  }
);

describe('filters in words', () => {
  it('offers the comparisons and values that suit a column', () => {
    expect(operatorsFor(income)[0]).toBe('at-least');
    expect(operatorsFor(level)).toEqual(['equals', 'contains']);
    expect(operatorsFor(zip)).toEqual(['contains']);
    expect(valuesFor(online, 'equals').map(({ label }) => label)).toEqual(['No', 'Yes']);
    expect(valuesFor(income, 'equals')).toEqual([]);
    expect(valuesFor(level, 'equals').map(({ value }) => value)).toEqual(['1', '2']);
    expect(valuesFor(job, 'equals')).toEqual([{ value: 'admin.', label: 'admin.' }]);
  });

  it('reads numbers as people type them', () => {
    expect(readFilter(income, 'at-least', ' 1,000 ')).toEqual({
      filter: { column: 'Income', operator: 'at-least', value: '1000' }
    });
    expect(readFilter(zip, 'contains', 'york')).toEqual({
      filter: { column: 'Town', operator: 'contains', value: 'york' }
    });
  });

  it('compares texts as they are shown', () => {
    expect(readFilter(job, 'equals', 'admin.')).toEqual({
      filter: { column: 'Job', operator: 'equals', value: 'admin.' }
    });
  });

  it('says what is wrong with a value', () => {
    expect(readFilter(income, 'at-most', 'rich')).toEqual({
      problem: '“rich” is not a number. Type one such as 64.'
    });
    expect(readFilter(income, 'equals', '  ')).toHaveProperty('problem');
  });

  it('describes a filter with labels', () => {
    const columns = [income, level, online];
    const words = [
      { column: 'Income', operator: 'at-least', value: '100' } as const,
      { column: 'Education', operator: 'equals', value: '2' } as const,
      { column: 'Online', operator: 'equals', value: '1' } as const,
      { column: 'Income', operator: 'contains', value: '9' } as const
    ].map((filter) => describeFilter(filter, columns));
    expect(words).toEqual([
      'Income is at least 100',
      'Education is Graduate',
      'Online is Yes',
      'Income contains “9”'
    ]);
  });
});
