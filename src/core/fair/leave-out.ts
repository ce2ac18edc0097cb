import { findColumn, type Table } from '../data/table';
import type { ScoredCustomers } from '../evaluate/scored-customers';
import { compareLists, type ListComparison } from './compare-lists';
import type { FairnessInput } from './fairness';
import { groupingOf } from './judge-fairness';
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

/** What leaving a column out does to a campaign's list. */
export interface LeftOut extends ListComparison {
  readonly column: string;
  readonly label: string;
  readonly threshold: number;
  readonly recall: ShareFigure;
  /** By sliced column. */
  readonly parities: readonly { readonly words: string; readonly parity: Parity }[];
  /** Who goes on saying much of what the column said; null: nobody. */
  readonly standIn: StandIn | null;
}

/** A list, and how alike it treats groups. */
interface JudgedList {
  readonly threshold: number;
  readonly listed: Uint8Array;
  readonly recall: ShareFigure;
  readonly parities: LeftOut['parities'];
}

/**
 * Compares the lists of two networks, the second one trained without a column. Each list ends where its network's
 * threshold earns most on the validation customers; both are told by the test customers.
 *
 * @throws LoanbookError `bad-setting` for a column that the table lacks or that is the answer
 */
export function leaveOut(table: Table, input: LeaveOutInput): LeftOut {
  const { validation, test } = input.before;
  const judge = (validationSaid: Float32Array, testSaid: Float32Array): JudgedList =>
    judgeList(table, input, validation, test, validationSaid, testSaid);
  const before = judge(validation.probabilities, test.probabilities);
  const after = judge(input.after.validationProbabilities, input.after.testProbabilities);
  const column = findColumn(table, input.column)!;
  const kept = input.kept.flatMap((name) => findColumn(table, name) ?? []);
  const { threshold, recall, parities } = after;
  return {
    column: input.column,
    label: column.schema.label || column.schema.name,
    threshold,
    recall,
    parities,
    standIn: standIn(
      column,
      kept.filter(({ schema }) => schema.name !== input.column)
    ),
    ...compareLists(test.labels, before.listed, after.listed, input.terms)
  };
}

function judgeList(
  table: Table,
  { columns, terms }: LeaveOutInput,
  validation: ScoredCustomers,
  test: ScoredCustomers,
  validationSaid: Float32Array,
  testSaid: Float32Array
): JudgedList {
  const threshold = sharedThreshold(validation.labels, validationSaid, terms);
  const listed = Uint8Array.from(testSaid, (said) => (said >= threshold ? 1 : 0));
  const customers = { labels: test.labels, probabilities: testSaid, listed };
  const [all] = sliceCustomers(customers, new Uint16Array(listed.length), ['all']);
  return {
    threshold,
    listed,
    recall: all!.recall,
    parities: columns.map((name) => {
      const { words, labels, groups } = groupingOf(table, name);
      const slices = sliceCustomers(customers, takeGroups(groups, test.positions), labels);
      return { words, parity: parityOf(slices) };
    })
  };
}
