import { findColumn, type Table } from '../data/table';
import { compareLists, type ListComparison } from './compare-lists';
import type { FairnessInput } from './fairness';
import { groupingOf } from './judge-fairness';
import type { ListOutcome } from './list-outcome';
import { parityOf, type Parity } from './parity';
import { sharedThreshold } from './shared-threshold';
import { sliceCustomers } from './slice-customers';
import type { ShareFigure } from './slice';
import { standIn, type StandIn } from './stand-in';
import { takeGroups } from './take-groups';

/** A network trained anew without one column, and what it says of the same customers. */
export interface LeaveOutInput extends Pick<FairnessInput, 'columns' | 'terms'> {
  readonly column: string;
  /** The columns that stayed. */
  readonly kept: readonly string[];
  readonly before: Pick<FairnessInput, 'validation' | 'test'>;
  readonly after: {
    readonly validationProbabilities: Float32Array;
    readonly testProbabilities: Float32Array;
  };
}

/** How a network's list finds acceptors, and how alike it treats groups. */
export interface ListMerits {
  readonly threshold: number;
  readonly recall: ShareFigure;
  /** By sliced column. */
  readonly parities: readonly {
    readonly column: string;
    readonly words: string;
    readonly parity: Parity;
  }[];
}

/** What leaving a column out does to a campaign's list. */
export interface LeftOut extends ListComparison {
  readonly column: string;
  readonly label: string;
  readonly before: ListMerits & { readonly outcome: ListOutcome };
  readonly after: ListMerits;
  /** Who goes on saying much of what the column said; null: nobody. */
  readonly standIn: StandIn | null;
}

/**
 * Compares the lists of two networks, the second one trained without a column. Each list ends where its network's
 * threshold earns most on the validation customers; both are told by the test customers.
 *
 * @throws LoanbookError `bad-setting` for a column that the table lacks or that is the answer
 */
export function leaveOut(table: Table, input: LeaveOutInput): LeftOut {
  const { validation, test } = input.before;
  const { validationProbabilities, testProbabilities } = input.after;
  const before = judgeList(table, input, validation.probabilities, test.probabilities);
  const after = judgeList(table, input, validationProbabilities, testProbabilities);
  const column = findColumn(table, input.column)!;
  const kept = input.kept
    .filter((name) => name !== input.column)
    .flatMap((name) => findColumn(table, name) ?? []);
  const { outcome } = compareLists(test.labels, before.listed, before.listed, input.terms);
  return {
    column: input.column,
    label: column.schema.label || column.schema.name,
    before: { ...before.merits, outcome },
    after: after.merits,
    standIn: standIn(column, kept),
    ...compareLists(test.labels, before.listed, after.listed, input.terms)
  };
}

function judgeList(
  table: Table,
  { columns, terms, before: { validation, test } }: LeaveOutInput,
  validationSaid: Float32Array,
  testSaid: Float32Array
): { readonly listed: Uint8Array; readonly merits: ListMerits } {
  const threshold = sharedThreshold(validation.labels, validationSaid, terms);
  const listed = Uint8Array.from(testSaid, (said) => (said >= threshold ? 1 : 0));
  const customers = { labels: test.labels, probabilities: testSaid, listed };
  const [all] = sliceCustomers(customers, new Uint16Array(listed.length), ['all']);
  const parities = columns.map((name) => {
    const { words, labels, groups } = groupingOf(table, name);
    const slices = sliceCustomers(customers, takeGroups(groups, test.positions), labels);
    return { column: name, words, parity: parityOf(slices) };
  });
  return { listed, merits: { threshold, recall: all!.recall, parities } };
}
