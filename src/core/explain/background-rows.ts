import type { Forward } from '../model/forward';
import { mulberry32, shuffle } from '../random';
import { takeRows, type EncodedRows } from './encoded-rows';

/** Customers that an explanation compares with. */
const BACKGROUND_ROWS = 100;

/** Of more customers than these a sample is ranked. */
const MOST_RANKED = 2000;
const SEED = 1;

/** Multiples of it modulo 1 leave no large gap, however many there are. */
const GOLDEN_RATIO = 0.6180339887498949;

/**
 * The customers that explanations compare with: spread evenly over the model's own ranking, so that few of them have
 * the mean probability of all. They are in such an order that the first ones are spread evenly, too. The same every
 * time.
 *
 * @param customers those that the model learned from
 * @param count all of them if there are no more
 */
export function backgroundRows(
  model: Forward,
  customers: EncodedRows,
  count = BACKGROUND_ROWS
): EncodedRows {
  const every = Uint32Array.from({ length: customers.rows }, (_, row) => row);
  const drawn =
    customers.rows > MOST_RANKED
      ? shuffle(every, mulberry32(SEED)).subarray(0, MOST_RANKED)
      : every;
  const ranked = takeRows(customers, drawn);
  const said = model(ranked.x, ranked.rows);
  const order = Array.from(said.keys()).sort((a, b) => said[a]! - said[b]! || a - b);
  const taken = Math.min(count, order.length);
  // The middle of each of as many equal parts.
  const middle = (part: number) => order[Math.floor(((part + 0.5) * order.length) / taken)]!;
  return takeRows(ranked, spreadOrder(taken).map(middle));
}

/** The numbers from 0 to `count` - 1 in an order of which every beginning is spread evenly over them. */
function spreadOrder(count: number): number[] {
  const places = Array.from({ length: count }, (_, i) => ((i + 0.5) * GOLDEN_RATIO) % 1);
  const byPlace = Array.from(places.keys()).sort((a, b) => places[a]! - places[b]!);
  const order: number[] = [];
  byPlace.forEach((at, rank) => (order[at] = rank));
  return order;
}
