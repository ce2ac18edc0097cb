import type { Forward } from '../model/forward';
import { mulberry32, shuffle } from '../random';
import { takeRows, type EncodedRows } from './encoded-rows';

/** Customers that an explanation compares with. */
const BACKGROUND_ROWS = 100;

/** Of more customers than these a sample is ranked. */
const MOST_RANKED = 2000;
const SEED = 1;

/**
 * The customers that explanations compare with: spread evenly over the model's own ranking, so that few of them have
 * the mean probability of all. The same every time.
 *
 * @param customers those that the model learned from
 * @param count all of them if there are no more
 * @returns their rows, the likeliest to decline first
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
  const places = Array.from({ length: taken }, (_, i) =>
    Math.floor(((i + 0.5) * order.length) / taken)
  );
  return takeRows(
    ranked,
    places.map((place) => order[place]!)
  );
}
