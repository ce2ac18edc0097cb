import { findColumn, type Table } from '../data/table';
import { LoanbookError } from '../errors';
import { confusionAt } from '../evaluate/confusion';
import { compareLists } from './compare-lists';
import { crossGroups } from './cross-groups';
import type { EqualisedList, Fairness, FairnessInput, SlicedGroups } from './fairness';
import { groupCustomers } from './group-customers';
import { groupThresholds, type EqualMeasure } from './group-thresholds';
import type { Grouping } from './grouping';
import { listOutcome } from './list-outcome';
import { parityOf } from './parity';
import { sharedThreshold } from './shared-threshold';
import { sliceCustomers } from './slice-customers';
import { takeGroups } from './take-groups';

/**
 * Judges whom a campaign's list treats differently: the test customers in slices, how far groups lie apart, and what
 * making them alike by thresholds of their own would cost.
 *
 * @throws LoanbookError `bad-setting` for a column that the table lacks or that is the answer, and `too-few-rows`
 * without validation or test customers
 */
export function judgeFairness(table: Table, input: FairnessInput): Fairness {
  const { validation, test, terms } = input;
  if (validation.labels.length === 0 || test.labels.length === 0) throw noCustomers();
  const groupings = new Map(
    [
      ...input.columns,
      ...(input.crossing ?? []),
      ...(input.equalised ? [input.equalised] : [])
    ].map((name) => [name, groupingOf(table, name)] as const)
  );
  const { crossing } = input;
  const threshold = sharedThreshold(validation.labels, validation.probabilities, terms);
  const listed = Uint8Array.from(test.probabilities, (said) => (said >= threshold ? 1 : 0));
  const customers = { ...test, listed };
  const sliced = [
    ...input.columns.map((name) => groupings.get(name)!),
    ...(crossing ? [crossGroups(groupings.get(crossing[0])!, groupings.get(crossing[1])!)] : [])
  ].map((grouping): SlicedGroups => {
    const groups = takeGroups(grouping.groups, test.positions);
    const slices = sliceCustomers(customers, groups, grouping.labels);
    return { columns: grouping.columns, words: grouping.words, slices, parity: parityOf(slices) };
  });
  const chosen = input.equalised ?? furthestApart(sliced);
  const equalised = chosen === null ? null : groupings.get(chosen)!;
  return {
    threshold,
    planned: listOutcome(confusionAt(validation.labels, validation.probabilities, threshold), terms)
      .names,
    list: compareLists(test.labels, listed, listed, terms),
    all: sliceCustomers(customers, new Uint16Array(listed.length), ['all'])[0]!,
    groupings: sliced,
    terms,
    equalised: equalised && { column: equalised.columns[0]!, words: equalised.words },
    fixes: equalised ? fixesOf(equalised, input, listed, threshold) : []
  };
}

/**
 * The groups of a column.
 *
 * @throws LoanbookError `bad-setting` for a column that the table lacks or that is the answer
 */
export function groupingOf(table: Table, name: string): Grouping {
  const column = findColumn(table, name);
  if (column && name !== table.target.column) return groupCustomers(column);
  const columns = table.columns.map(({ schema }) => schema.name);
  throw new LoanbookError(
    'bad-setting',
    `${name === table.target.column ? `“${name}” is the answer itself` : `There is no column “${name}”`}, so customers cannot be sliced by it. Choose others of ${columns.join(', ')}.`,
    { column: name, columns }
  );
}

/** The column whose groups the list treats least alike; null where none has groups that can be compared. */
function furthestApart(groupings: readonly SlicedGroups[]): string | null {
  const ratioOf = ({ parity }: SlicedGroups) => parity.disparateImpact?.value ?? Infinity;
  const [worst] = groupings
    .filter((grouping) => grouping.columns.length === 1 && ratioOf(grouping) < Infinity)
    .toSorted((a, b) => ratioOf(a) - ratioOf(b));
  return worst?.columns[0] ?? null;
}

function fixesOf(
  { groups, labels }: Grouping,
  { validation, test, terms }: FairnessInput,
  listed: Uint8Array,
  shared: number
): readonly EqualisedList[] {
  const learned = takeGroups(groups, validation.positions);
  const tested = takeGroups(groups, test.positions);
  return (['listed', 'recall'] satisfies EqualMeasure[]).flatMap((measure): EqualisedList[] => {
    const chosen = groupThresholds(validation, learned, labels.length, measure, terms, shared);
    if (!chosen) return [];
    const { thresholds, pooled, aim } = chosen;
    const after = Uint8Array.from(test.probabilities, (said, i) =>
      said >= thresholds[tested[i]!]! ? 1 : 0
    );
    const customers = { ...test, listed: after };
    const [all] = sliceCustomers(customers, new Uint16Array(after.length), ['all']);
    return [
      {
        measure,
        aim,
        thresholds: labels.map((label, group) => ({
          label,
          threshold: thresholds[group]!,
          pooled: pooled.includes(group)
        })),
        ...compareLists(test.labels, listed, after, terms),
        recall: all!.recall,
        parity: parityOf(sliceCustomers(customers, tested, labels))
      }
    ];
  });
}

function noCustomers(): LoanbookError {
  return new LoanbookError(
    'too-few-rows',
    'There are no validation or no test customers, so nothing can be said of how a list treats them. Set some aside in the Prepare cell.'
  );
}
