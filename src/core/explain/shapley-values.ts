import type { Forward } from '../model/forward';
import { mulberry32, shuffle } from '../random';
import type { ColumnGroup } from './column-groups';
import { playEvery, playSome, type GameValues } from './coalition-games';
import type { EncodedRows } from './encoded-rows';

/** With at most so many columns all coalitions are asked; with more they are sampled. */
export const MOST_EXACT_COLUMNS = 12;

/** Pairs of orders drawn for each background customer where not all coalitions are asked. */
const SAMPLED_PAIRS = 4;

/** Shapley values summed over some background customers, so that parts of the work can be put together. */
export interface ShapleySums {
  /** Background customers. */
  readonly rows: number;
  /** By column. */
  readonly values: Float64Array;
  readonly squares: Float64Array;
  readonly variances: Float64Array;
  readonly base: number;
  /** Customers that the model was asked about. */
  readonly asked: number;
}

/** What each column adds to the background's mean probability, until it is the customer's. */
export interface Attribution {
  /** Mean probability of the background customers. */
  readonly base: number;
  readonly probability: number;
  /** In the order of the columns; base and values add up to the probability. */
  readonly contributions: readonly {
    readonly column: string;
    /** In probability. */
    readonly value: number;
    /** Standard error, from what was not asked; 0 where everything was. */
    readonly error: number;
  }[];
  readonly method: 'exact' | 'sampled';
  /** Of the background, and how many of them are done. */
  readonly background: number;
  readonly done: number;
  readonly asked: number;
}

/** Whether all coalitions of so many columns are asked. */
export function isExact(groups: readonly ColumnGroup[]): boolean {
  return groups.filter(({ count }) => count > 0).length <= MOST_EXACT_COLUMNS;
}

/**
 * Shapley values of one customer's columns against some background customers, summed. A column outside the coalition
 * has a background customer's value (the interventional game of Janzing, Minorics and Blöbaum, 2020), all the inputs
 * that a column became together. The game's value is linear, so each background customer's is played by itself.
 *
 * @param customer one row of inputs
 * @param from, to background rows, `to` exclusive
 * @param seed of the orders that are drawn where there are too many coalitions
 */
export function shapleySums(
  model: Forward,
  groups: readonly ColumnGroup[],
  customer: Float32Array,
  background: EncodedRows,
  from: number,
  to: number,
  seed: number
): ShapleySums {
  const exact = isExact(groups);
  const games = Array.from({ length: to - from }, (_, i): GameValues => {
    const row = from + i;
    if (exact) return playEvery(model, groups, customer, background, row);
    const random = mulberry32(seed * 0x9e3779b1 + row);
    return playSome(model, groups, customer, background, row, (players) =>
      Array.from({ length: SAMPLED_PAIRS }, () => shuffle([...players], random))
    );
  });
  const sum = (of: (game: GameValues, column: number) => number) =>
    Float64Array.from(groups, (_, column) =>
      games.reduce((total, game) => total + of(game, column), 0)
    );
  return {
    rows: games.length,
    values: sum(({ values }, column) => values[column]!),
    squares: sum(({ values }, column) => values[column]! ** 2),
    variances: sum(({ variances }, column) => variances[column]!),
    base: games.reduce((total, { base }) => total + base, 0),
    asked: games.reduce((total, { asked }) => total + asked, 0)
  };
}

/** Puts two parts of the work together. */
export function addSums(a: ShapleySums, b: ShapleySums): ShapleySums {
  const added = (x: Float64Array, y: Float64Array) => x.map((each, i) => each + y[i]!);
  return {
    rows: a.rows + b.rows,
    values: added(a.values, b.values),
    squares: added(a.squares, b.squares),
    variances: added(a.variances, b.variances),
    base: a.base + b.base,
    asked: a.asked + b.asked
  };
}

/**
 * Shapley values of one customer from the sums over the background, or over as much of it as is done; the error then
 * also tells what the rest may still change.
 *
 * @param probability the customer's own
 * @param background how many customers it has
 */
export function attributionOf(
  groups: readonly ColumnGroup[],
  sums: ShapleySums,
  probability: number,
  background: number
): Attribution {
  const { rows, values, squares, variances } = sums;
  const missing = Math.max(0, 1 - rows / background);
  const contributions = groups.map(({ column }, i) => {
    const value = values[i]! / rows;
    const spread = rows > 1 ? Math.max(0, squares[i]! / rows - value ** 2) / (rows - 1) : NaN;
    const rest = missing > 0 ? spread * missing : 0;
    return { column, value, error: Math.sqrt(variances[i]! / rows ** 2 + rest) };
  });
  return {
    base: sums.base / rows,
    probability,
    contributions,
    method: isExact(groups) ? 'exact' : 'sampled',
    background,
    done: rows,
    asked: sums.asked
  };
}
