import { describe, expect, it } from 'vitest';
import { chartRows, showChartCell } from './chart-rows';
import { sampleCounts, sampleGroup, sampleHistogram } from './testing/chart-samples';

describe('chartRows', () => {
  it('has a row a bar with customers and acceptance', () => {
    const table = chartRows(
      sampleCounts([
        ['low', 75, 3],
        ['high', 25, 5]
      ])
    );
    expect(table.columns.map((column) => column.label)).toEqual([
      'Balance',
      'Customers',
      'Share of all',
      'Accepted',
      'Share that accepted'
    ]);
    expect(table.rows).toEqual([
      ['low', 75, 0.75, 3, 0.04],
      ['high', 25, 0.25, 5, 0.2]
    ]);
  });

  it('has a row a bin, group after group', () => {
    const table = chartRows(
      sampleHistogram(sampleGroup('accepted', 10, [1, 3]), sampleGroup('declined', 0, [4]))
    );
    expect(table.rows).toEqual([
      ['Accepted', 10, 20, 1, 0.25],
      ['Accepted', 20, 30, 3, 0.75],
      ['Declined', 0, 10, 4, 1]
    ]);
    expect(showChartCell(table, 10, 1)).toBe('$10k');
  });

  it('shows correlations with a true minus and no negative zero', () => {
    const matrix = [
      [1, -0.004],
      [-0.31, 1]
    ];
    const table = chartRows({ kind: 'correlation', name: 'r', columns: ['a', 'b'], matrix });
    expect(table.rows).toEqual([
      ['a', 1, -0.004],
      ['b', -0.31, 1]
    ]);
    expect(showChartCell(table, -0.004, 2)).toBe('0.00');
    expect(showChartCell(table, -0.31, 1)).toBe('−0.31');
    expect(showChartCell(table, NaN, 1)).toBe('–');
  });
});
