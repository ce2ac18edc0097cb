import { describe, expect, it } from 'vitest';
import { columnProfile, dataProfile } from './fixtures';
import { cellText, decimalsOf, tableColumns } from './table-columns';

const bank = dataProfile([
  columnProfile({ name: 'ID', role: 'identifier' }),
  columnProfile({ name: 'Spending', label: 'Card spending a month' }),
  columnProfile({ name: 'Accepted', kind: 'flag', role: 'target' })
]);

describe('tableColumns', () => {
  it('lets an identifier lead', () => {
    expect(tableColumns(bank).map((column) => [column.label, column.index])).toEqual([
      ['ID', 0],
      ['Card spending a month', 1],
      ['Accepted', 2]
    ]);
    expect(tableColumns(bank)[2]!.isTarget).toBe(true);
  });

  it('numbers the rows where no identifier leads', () => {
    const columns = tableColumns(dataProfile(bank.columns.slice(1)));
    expect(columns.map((column) => column.label)).toEqual([
      'Row',
      'Card spending a month',
      'Accepted'
    ]);
    expect(cellText(columns[0]!, { position: 41, values: [], texts: [] }, 0)).toBe('42');
  });
});

describe('cellText', () => {
  const columns = tableColumns(bank);
  const row = { position: 0, values: [7, 1.5, 1], texts: ['7', '1.5', '1'] };

  it('reads flags as Yes and No and aligns decimals', () => {
    expect(columns.map((column, i) => cellText(column, row, i === 1 ? 2 : 0))).toEqual([
      '7',
      '1.50',
      'Yes'
    ]);
  });

  it('leaves a missing value and other texts as they are', () => {
    const other = { position: 0, values: [NaN, NaN, 2], texts: ['–', '–', 'unknown'] };
    expect(columns.map((column) => cellText(column, other, 2))).toEqual(['–', '–', 'unknown']);
  });
});

describe('decimalsOf', () => {
  it('is the most that is needed, up to three', () => {
    expect(decimalsOf(['1', '2.5', '-0.25', '–'])).toBe(2);
    expect(decimalsOf(['0.123456'])).toBe(3);
    expect(decimalsOf([])).toBe(0);
  });
});
