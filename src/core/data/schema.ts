import { bankSchema } from './bank-schema';
import { fitPlan } from './fit-plan';
import { inferColumn } from './infer-column';
import { matchKnownFile } from './match-known-file';
import type { RawTable } from './parse-rows';
import { readKnownColumn } from './read-known-column';
import type { AnalysisPlan, Column, Target } from './table';

/** A file's columns with their values, and what a known file says besides. */
export interface InferredTable {
  readonly columns: readonly Column[];
  /** Null where the file is none that Loanbook knows: somebody has to say which column is the answer. */
  readonly answer: { readonly target: Target; readonly plan: AnalysisPlan } | null;
}

/**
 * Gives every column its schema and reads its values. The bank's file is known by its target and at least six
 * of its inputs, in any order and spelling; its unknown columns, and every other file's, are inferred.
 * @throws LoanbookError `bad-cell`, `duplicate-column`.
 */
export function inferSchema(raw: RawTable): InferredTable {
  const matches = matchKnownFile(raw.header, bankSchema, raw.file);
  const columns = raw.header.map((_, i) => {
    const known = matches?.[i];
    return known ? readKnownColumn(raw, i, known) : inferColumn(raw, i);
  });
  if (matches === null) return { columns, answer: null };
  const names = columns.map((column) => column.schema.name);
  return {
    columns,
    answer: { target: bankSchema.target, plan: fitPlan(bankSchema.plan, names) }
  };
}
