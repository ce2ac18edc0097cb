import type { Forward } from '../model/forward';
import { mulberry32, shuffle } from '../random';
import type { ColumnGroup } from './column-groups';
import { playSome } from './coalition-games';
import { takeRows, type EncodedRows } from './encoded-rows';

/** What speaks most for a customer: places of columns, the strongest first; none where nothing does. */
export type ContactReason = readonly number[];

const SEED = 7;
const MOST_REASONS = 2;
/** Of the probability: what raises it by less is no reason. */
const LEAST = 0.01;
/** A second column counts if it raises the probability at least so much of what the first does. */
const SECOND = 0.25;

/**
 * For each customer the one or two columns that raise the probability most against the background: Shapley values
 * sampled with one pair of orders for each of a few background customers. A customer's reason depends on nobody else in
 * the list.
 *
 * @param background as `backgroundRows` gives it: its first customers are spread evenly
 * @param compared how many of it each contact is compared with: few, since a list may be long
 */
export function contactReasons(
  model: Forward,
  groups: readonly ColumnGroup[],
  background: EncodedRows,
  { rows, features, x }: EncodedRows,
  compared: number
): ContactReason[] {
  const taken = Math.min(compared, background.rows);
  const few = takeRows(
    background,
    Array.from({ length: taken }, (_, row) => row)
  );
  return Array.from({ length: rows }, (_, contact) => {
    const customer = x.subarray(contact * features, (contact + 1) * features);
    const random = mulberry32(SEED);
    const raised = new Float64Array(groups.length);
    for (let row = 0; row < few.rows; row++) {
      const { values } = playSome(model, groups, customer, few, row, (players) => [
        shuffle([...players], random)
      ]);
      values.forEach((value, column) => (raised[column]! += value / few.rows));
    }
    return strongest(raised);
  });
}

function strongest(raised: Float64Array): ContactReason {
  const ranked = Array.from(raised.keys()).sort((a, b) => raised[b]! - raised[a]! || a - b);
  const most = raised[ranked[0]!] ?? 0;
  return ranked
    .slice(0, MOST_REASONS)
    .filter((column) => raised[column]! >= Math.max(LEAST, SECOND * most));
}
