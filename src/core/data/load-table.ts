import { LoanbookError } from '../errors';
import { distinctValues } from './distinct-values';
import { fingerprintOf } from './fingerprint';
import { genericPlan } from './generic-plan';
import { parseRows } from './parse-rows';
import { rawText } from './raw-text';
import { inferSchema } from './schema';
import {
  showValue,
  type AnalysisPlan,
  type Column,
  type ColumnSchema,
  type Table,
  type Target
} from './table';
import type { TargetCandidate, TargetChoice } from './target';
import { targetCandidates } from './target-candidates';

/** A file that was read and waits for its target. */
export interface TableDraft {
  readonly file: string;
  readonly columns: readonly Column[];
  /** The line, from 1, on which each row begins. */
  readonly lines: Int32Array;
}

export type ReadOutcome =
  | { readonly kind: 'table'; readonly table: Table }
  | {
      readonly kind: 'needs-target';
      readonly draft: TableDraft;
      readonly columns: readonly string[];
      readonly candidates: readonly TargetCandidate[];
    };

/** With fewer rows there is nothing to hold out for a test. */
const fewestRows = 20;

/**
 * Reads a customer file. A file that Loanbook knows becomes a table; any other a draft that waits for its target.
 * @throws LoanbookError `not-a-table`, `header-only`, `ragged-row`, `duplicate-column`, `bad-cell`,
 * `too-few-rows`, `no-target` (no column could be one), `missing-target`, `one-class`, `no-inputs`.
 */
export function readTable(file: string, text: string): ReadOutcome {
  const raw = parseRows(text, file);
  if (raw.rows.length < fewestRows) {
    throw new LoanbookError(
      'too-few-rows',
      `${file} has ${raw.rows.length} ${raw.rows.length === 1 ? 'row' : 'rows'}; at least ${fewestRows} customers are needed to train and to test. Open a larger file.`,
      { file }
    );
  }
  const { columns, answer } = inferSchema(raw);
  const draft = { file, columns, lines: raw.lines };
  if (answer) return { kind: 'table', table: finishTable(draft, answer.target, answer.plan) };
  const candidates = targetCandidates(columns);
  if (candidates.length === 0) {
    throw new LoanbookError(
      'no-target',
      `${file} has no column that could be the answer: one with two to twelve different values, such as yes and no, is expected. Its columns are ${raw.header.join(', ')}.`,
      { file, columns: raw.header }
    );
  }
  return { kind: 'needs-target', draft, columns: raw.header, candidates };
}

/**
 * Makes a table of a draft, now that its target is known.
 * @throws LoanbookError `no-target` (no such column, or none of its values is the accepted one),
 * `missing-target`, `one-class`, `no-inputs`.
 */
export function chooseTarget(draft: TableDraft, choice: TargetChoice): Table {
  const { file } = draft;
  const chosen = draft.columns.find(({ schema }) => schema.name === choice.column);
  if (!chosen) {
    const columns = draft.columns.map(({ schema }) => schema.name);
    throw new LoanbookError(
      'no-target',
      `${file} has no column "${choice.column}". Its columns are ${columns.join(', ')}; choose the one that holds the answer.`,
      { file, columns }
    );
  }
  const values = [...distinctValues(chosen.values).values];
  const accepted = values.find((value) => rawText(chosen, value) === choice.accepted.trim());
  if (accepted === undefined) {
    const found = values.slice(0, 12).map((value) => rawText(chosen, value));
    throw new LoanbookError(
      'no-target',
      `${file}, column ${choice.column}: no customer has the answer "${choice.accepted}". Its values are ${found.join(', ')}; choose the one that means accepted.`,
      { file, column: choice.column }
    );
  }
  const columns = draft.columns.map((column) =>
    column === chosen ? { ...column, schema: asTarget(column.schema) } : column
  );
  const plan = genericPlan(columns.map(({ schema }) => schema));
  return finishTable(
    { ...draft, columns },
    { column: choice.column, acceptedValue: accepted },
    plan
  );
}

function asTarget(schema: ColumnSchema): ColumnSchema {
  return { ...schema, role: 'target', kind: schema.kind === 'number' ? 'category' : schema.kind };
}

function finishTable(draft: TableDraft, target: Target, plan: AnalysisPlan): Table {
  const { file, columns, lines } = draft;
  const answers = columns.find(({ schema }) => schema.name === target.column)!;
  checkAnswers(draft, answers, target);
  if (!columns.some(({ schema }) => schema.role === 'input')) {
    throw new LoanbookError(
      'no-inputs',
      `${file} has no column to learn from besides ${target.column}: numbers, or texts with up to 50 different values, are expected. Add columns that describe the customers.`,
      { file, columns: columns.map(({ schema }) => schema.name) }
    );
  }
  return {
    name: file,
    synthetic: false,
    rowCount: lines.length,
    columns,
    target,
    plan,
    fingerprint: fingerprintOf(columns, target)
  };
}

function checkAnswers({ file, lines }: TableDraft, answers: Column, target: Target): void {
  const column = answers.schema.name;
  const missing = answers.values.reduce((n, value) => n + (Number.isNaN(value) ? 1 : 0), 0);
  if (missing > 0) {
    const row = answers.values.findIndex(Number.isNaN);
    const line = lines[row]!;
    const count = missing === 1 ? '1 customer' : `${missing.toLocaleString('en-US')} customers`;
    throw new LoanbookError(
      'missing-target',
      `${file}, line ${line}, column ${column}: the answer is missing, as for ${count} altogether. Every customer needs one; fill it in or leave these rows out, and open the file again.`,
      { file, column, line, row: row + 1 }
    );
  }
  const accepted = answers.values.reduce((n, v) => n + (v === target.acceptedValue ? 1 : 0), 0);
  if (accepted > 0 && accepted < answers.values.length) return;
  const only = showValue(answers, answers.values[0]!);
  throw new LoanbookError(
    'one-class',
    `${file}, column ${column}: all ${answers.values.length.toLocaleString('en-US')} customers have the same answer, ${only}. Customers who accepted and customers who declined are both needed; open a file with both.`,
    { file, column }
  );
}
