import type { AnalysisPlan, ColumnSchema, Table } from '../table';
import { makeColumn, makeTable } from './make-table';
import { readGolden, readSharedText } from './shared-data';

const CATEGORIES = ['Family', 'Education'];
const FLAGS = ['Personal Loan', 'Securities Account', 'CD Account', 'Online', 'CreditCard'];
const ROLES: Readonly<Record<string, ColumnSchema['role']>> = {
  ID: 'identifier',
  'ZIP Code': 'ignored',
  'Personal Loan': 'target'
};

/** The charts of the reference analysis, named as in its golden values. */
const PLAN: AnalysisPlan = {
  charts: [
    ...['Personal Loan', 'Education', 'Age', 'CreditCard', 'Family', 'CD Account'].map(
      (column) => ({ kind: 'counts', name: column, column }) as const
    ),
    { kind: 'histogram', name: 'income_all_bw5', column: 'Income', binWidth: 5 },
    { kind: 'histogram', name: 'ccavg_all_bw1', column: 'CCAvg', binWidth: 1 },
    {
      kind: 'histogram-by-target',
      acceptedName: 'income_loan1_auto',
      declinedName: 'income_loan0_auto',
      column: 'Income',
      binWidth: null
    },
    {
      kind: 'histogram-by-target',
      acceptedName: 'ccavg_loan1_bw1',
      declinedName: 'ccavg_loan0_bw1',
      column: 'CCAvg',
      binWidth: 1
    },
    { kind: 'correlation', name: 'correlation' }
  ],
  segments: []
};

/** The reference customers as a table, read plainly: the file has neither quotes nor missing values. */
export function readBankTable(): Table {
  const rows = readSharedText('universal_bank.csv')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').map(Number));
  const columns = readGolden().columns.map((name, index) =>
    makeColumn(
      name,
      rows.map((row) => row[index]!),
      {
        kind: CATEGORIES.includes(name) ? 'category' : FLAGS.includes(name) ? 'flag' : 'number',
        role: ROLES[name] ?? 'input'
      }
    )
  );
  return makeTable(columns, PLAN, 'Personal Loan');
}
