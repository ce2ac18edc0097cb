import type { Forward } from '../model/forward';
import type { ColumnGroup } from './column-groups';
import { alikeIn, type EncodedRows } from './encoded-rows';

/** Shapley values of the game between one customer and one other, whose columns the coalitions lend each other. */
export interface GameValues {
  /** What each column brings, one a column. */
  readonly values: Float64Array;
  /** Variance of each, from the sampling alone; 0 where every coalition was asked. */
  readonly variances: Float64Array;
  /** Model's answer for the other customer. */
  readonly base: number;
  /** Customers that the model was asked about. */
  readonly asked: number;
}

/** Columns in which the two are alike bring nothing, whatever the coalition: only these play. */
function playersOf(
  groups: readonly ColumnGroup[],
  customer: Float32Array,
  { features, x }: EncodedRows,
  row: number
): number[] {
  return groups.flatMap((group, at) =>
    group.count === 0 || alikeIn(group, customer, 0, x, row * features) ? [] : [at]
  );
}

/**
 * Exact: the model is asked about all 2^d coalitions of the d columns in which the two customers differ. The others
 * are dummies of the game, so that leaving them out halves the work each time and changes no value.
 * Source: Shapley (1953).
 */
export function playEvery(
  model: Forward,
  groups: readonly ColumnGroup[],
  customer: Float32Array,
  background: EncodedRows,
  row: number
): GameValues {
  const { features, x } = background;
  const players = playersOf(groups, customer, background, row);
  const count = 2 ** players.length;
  const asked = new Float32Array(count * features);
  asked.set(x.subarray(row * features, (row + 1) * features));
  for (let coalition = 1; coalition < count; coalition++) {
    // As the coalition without its first member, and that member's values.
    const rest = coalition & (coalition - 1);
    const { from, count: slots } = groups[players[31 - Math.clz32(coalition ^ rest)]!]!;
    const start = coalition * features;
    asked.copyWithin(start, rest * features, (rest + 1) * features);
    for (let slot = from; slot < from + slots; slot++) asked[start + slot] = customer[slot]!;
  }
  const said = model(asked, count);
  const weights = coalitionWeights(players.length);
  const values = new Float64Array(groups.length);
  const sizes = coalitionSizes(count);
  players.forEach((column, place) => {
    const member = 1 << place;
    let value = 0;
    for (let coalition = 0; coalition < count; coalition++) {
      if (coalition & member) continue;
      value += weights[sizes[coalition]!]! * (said[coalition | member]! - said[coalition]!);
    }
    values[column] = value;
  });
  return { values, variances: new Float64Array(groups.length), base: said[0]!, asked: count };
}

/** Share of all orders in which exactly a given coalition of k comes before a given player: k! (d − 1 − k)! / d!. */
function coalitionWeights(players: number): Float64Array {
  const weights = new Float64Array(players);
  let weight = players === 0 ? 0 : 1 / players;
  for (let size = 0; size < players; size++) {
    weights[size] = weight;
    weight *= (size + 1) / (players - 1 - size);
  }
  return weights;
}

function coalitionSizes(count: number): Uint8Array {
  const sizes = new Uint8Array(count);
  for (let coalition = 1; coalition < count; coalition++) {
    sizes[coalition] = sizes[coalition & (coalition - 1)]! + 1;
  }
  return sizes;
}

/**
 * Sampled: the columns join in a drawn order and then in the same order backwards, and each is paid what its joining
 * changes. What is paid in one order adds up to the whole difference, so the sum is exact whatever is drawn.
 * Source: Castro, Gómez and Tejada (2009); pairs of orders after Mitchell and others (2022).
 *
 * @param draw orders of the columns that are given; with two or more the variance of their mean is told, else it is NaN
 */
export function playSome(
  model: Forward,
  groups: readonly ColumnGroup[],
  customer: Float32Array,
  background: EncodedRows,
  row: number,
  draw: (players: readonly number[]) => readonly (readonly number[])[]
): GameValues {
  const players = playersOf(groups, customer, background, row);
  const orders = draw(players);
  const pairs = orders.length;
  const asked = joiningRows(groups, customer, background, row, orders);
  const rows = asked.length / background.features;
  const said = model(asked, rows);
  const sums = new Float64Array(groups.length);
  const squares = new Float64Array(groups.length);
  const steps = players.length + 1;
  orders.forEach((order, pair) => {
    const paid = new Float64Array(groups.length);
    const pay = (at: number, column: number) => {
      paid[column]! += (said[at + 1]! - said[at]!) / 2;
    };
    order.forEach((column, place) => pay(2 * pair * steps + place, column));
    order.toReversed().forEach((column, place) => pay((2 * pair + 1) * steps + place, column));
    players.forEach((column) => {
      sums[column]! += paid[column]!;
      squares[column]! += paid[column]! ** 2;
    });
  });
  const values = sums.map((sum) => sum / pairs);
  const variances = values.map((mean, column) =>
    pairs < 2 ? NaN : Math.max(0, squares[column]! / pairs - mean ** 2) / (pairs - 1)
  );
  return { values, variances, base: said[0]!, asked: rows };
}

/** For each order, then for the same backwards: the other customer, and how he becomes this one column by column. */
function joiningRows(
  groups: readonly ColumnGroup[],
  customer: Float32Array,
  { features, x }: EncodedRows,
  row: number,
  orders: readonly (readonly number[])[]
): Float32Array {
  const ways = orders.flatMap((order) => [order, order.toReversed()]);
  const steps = (ways[0]?.length ?? 0) + 1;
  const asked = new Float32Array(ways.length * steps * features);
  ways.forEach((way, i) => {
    let start = i * steps * features;
    asked.set(x.subarray(row * features, (row + 1) * features), start);
    for (const column of way) {
      const { from, count } = groups[column]!;
      asked.copyWithin(start + features, start, start + features);
      start += features;
      for (let slot = from; slot < from + count; slot++) asked[start + slot] = customer[slot]!;
    }
  });
  return asked;
}
