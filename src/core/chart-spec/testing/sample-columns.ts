import { makeColumn, makeTable } from '../../data/testing/make-table';
import type { ChartColumn } from '../chart-column';
import { isNumeric, type ChartTable } from '../source-column';

/** Eight customers: an amount, a coded category, a text, and the answer. */
export const sampleTable: ChartTable = makeTable(
  [
    makeColumn('Income', [10, 20, 30, 40, 50, 60, 70, NaN], { label: 'Income' }),
    makeColumn('Education', [1, 2, 3, 1, 2, 3, 1, 2], {
      kind: 'category',
      label: 'Education',
      valueLabels: { '1': 'Undergraduate', '2': 'Graduate', '3': 'Advanced' }
    }),
    makeColumn('City', [0, 1, 0, 1, 0, 1, 0, NaN], { kind: 'category', label: 'City' }, [
      'Bern',
      'Rome'
    ]),
    makeColumn('Answer', [0, 0, 1, 0, 1, 1, 0, 1], { kind: 'flag', role: 'target', label: 'Loan' })
  ],
  undefined,
  'Answer'
);

export const sampleColumns: readonly ChartColumn[] = sampleTable.columns.map((column) => ({
  schema: column.schema,
  numeric: isNumeric(column, sampleTable.target),
  distinct: new Set(column.values.filter((value) => !Number.isNaN(value))).size
}));
