import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Column, ColumnKind, ColumnRole, Table } from '../data/table';

const bankFile = resolve(process.cwd(), '../shared/data/universal_bank.csv');
const goldenFile = resolve(process.cwd(), '../shared/data/golden.json');

/** Whether the reference data lies beside the project; tests that need it skip where it does not. */
export const hasReferenceData = existsSync(bankFile) && existsSync(goldenFile);

interface Golden {
  readonly split: Record<'train' | 'val' | 'test', number[]>;
  readonly split_algorithm: {
    readonly mt19937_seed42_first5_uint32: number[];
    readonly vectors: Record<string, number[]>;
    readonly ceil_floor_examples: Record<string, [number, number]>;
  };
  readonly scaler: Record<
    'notebook_fit_on_all' | 'fit_on_train_only',
    { mean: number[]; scale: number[] }
  > & { features: string[] };
}

export function readGolden(): Golden {
  return JSON.parse(readFileSync(goldenFile, 'utf8')) as Golden;
}

/** A column made of `values`; texts are coded by a sorted dictionary. */
export function makeColumn(
  name: string,
  values: readonly (number | string)[],
  kind: ColumnKind = 'number',
  role: ColumnRole = 'input'
): Column {
  const texts = values.filter((value) => typeof value === 'string');
  const dictionary = texts.length > 0 ? [...new Set(texts)].sort() : null;
  const schema = {
    name,
    sourceName: name,
    kind,
    role,
    label: name,
    axisLabel: name,
    meaning: '',
    format: 'plain' as const,
    valueLabels: {}
  };
  const codes = values.map((value) =>
    typeof value === 'string' ? dictionary!.indexOf(value) : value
  );
  return { schema, values: Float64Array.from(codes), dictionary };
}

/** A table of the columns; the answer is the column `y`, accepted where it is 1. */
export function makeTable(columns: readonly Column[], target = 'y'): Table {
  return {
    name: 'test',
    synthetic: true,
    rowCount: columns[0]!.values.length,
    columns,
    target: { column: target, acceptedValue: 1 },
    plan: { charts: [], segments: [] },
    fingerprint: ''
  };
}

/** The reference file as a table. */
export function readBankTable(): Table {
  const [header, ...lines] = readFileSync(bankFile, 'utf8').trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(',').map(Number));
  const roles: Record<string, ColumnRole> = {
    ID: 'identifier',
    'ZIP Code': 'ignored',
    'Personal Loan': 'target'
  };
  const categories = ['Family', 'Education'];
  const columns = header!.split(',').map((name, i) =>
    makeColumn(
      name,
      rows.map((row) => row[i]!),
      categories.includes(name) ? 'category' : 'number',
      roles[name] ?? 'input'
    )
  );
  return makeTable(columns, 'Personal Loan');
}
