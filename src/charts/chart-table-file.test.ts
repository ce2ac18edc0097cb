import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ChartTable } from './chart-rows';
import { chartTableCsv, chartTableJson } from './chart-table-file';

const table: ChartTable = {
  columns: [
    { label: '=cmd|"/c calc"!A1', format: 'text' },
    { label: '__proto__', format: 'count' },
    { label: 'Share, of all', format: 'share' }
  ],
  rows: [
    ['+1', 3, 0.25],
    ['a "quoted", text\nin two lines', -2.5, NaN]
  ]
};

describe('a chart’s table as a file', () => {
  it('comes back from CSV, formulas as text', () => {
    const { data } = Papa.parse<string[]>(chartTableCsv(table).trimEnd());
    expect(data).toEqual([
      [`'=cmd|"/c calc"!A1`, '__proto__', 'Share, of all'],
      [`'+1`, '3', '0.25'],
      ['a "quoted", text\nin two lines', '-2.5', '']
    ]);
  });

  it('comes back from JSON, whatever a column is called', () => {
    const rows = JSON.parse(chartTableJson(table)) as object[];
    expect(rows.map((row) => Object.entries(row))).toEqual([
      [
        ['=cmd|"/c calc"!A1', '+1'],
        ['__proto__', 3],
        ['Share, of all', 0.25]
      ],
      [
        ['=cmd|"/c calc"!A1', 'a "quoted", text\nin two lines'],
        ['__proto__', -2.5],
        ['Share, of all', null]
      ]
    ]);
  });
});
