import { rowGroups } from './row-groups';
import type { CodedColumn } from './coded-column';

/** Customers who are the same as another one in everything that is known. */
export interface Duplicates {
  /** Rows that repeat an earlier one in every column besides those that only name a customer. */
  readonly rows: number;
  /** Rows that repeat an earlier one in every input. */
  readonly inputs: number;
  /** Groups of rows with equal inputs and both answers: no model can be right about all of them. */
  readonly contradicting: number;
  /** Test rows whose inputs a training row has, too. */
  readonly inTest: number;
}

/**
 * @param inputs columns that a model may learn from
 * @param others the answer, and columns that are neither inputs nor name a customer
 * @param accepted 1 for each row that accepted
 */
export function findDuplicates(
  inputs: readonly CodedColumn[],
  others: readonly CodedColumn[],
  accepted: Uint8Array,
  split: { readonly train: Uint32Array; readonly test: Uint32Array }
): Duplicates {
  const rowCount = accepted.length;
  const { groupOf, groups } = rowGroups(inputs, rowCount);
  const whole = rowGroups([{ codes: groupOf, distinct: groups }, ...others], rowCount);
  const answers = new Uint8Array(groups);
  groupOf.forEach((group, row) => (answers[group]! |= accepted[row] === 1 ? 1 : 2));
  const inTraining = new Uint8Array(groups);
  for (const row of split.train) inTraining[groupOf[row]!] = 1;
  return {
    rows: rowCount - whole.groups,
    inputs: rowCount - groups,
    contradicting: answers.reduce((sum, seen) => sum + (seen === 3 ? 1 : 0), 0),
    inTest: split.test.reduce((sum, row) => sum + inTraining[groupOf[row]!]!, 0)
  };
}
