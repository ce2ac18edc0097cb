import type { BinnedTable } from './bin-columns';

/** Draws categories with little weight towards the middle when they are ordered. */
const SMOOTHING = 1;

/** What a node holds: sums over its rows. */
export interface NodeSums {
  readonly rows: number;
  /** Of what is to be explained. */
  readonly target: number;
  readonly weight: number;
}

/** What both sides of a split must have. */
export interface SplitLimits {
  readonly minLeafRows: number;
  readonly minLeafWeight: number;
  /** Thresholds midway between the values of the node, and not of the whole column. */
  readonly localThresholds: boolean;
}

/** The values that a node may answer, and whether the answer may only rise (1) or fall (−1) with the column. */
export interface Constraint {
  readonly direction: number;
  readonly low: number;
  readonly high: number;
}

/** A question that divides a node. */
export interface Split {
  readonly column: number;
  readonly gain: number;
  readonly threshold: number;
  readonly categories: ReadonlySet<number> | null;
  readonly missingLeft: boolean;
  readonly left: NodeSums;
}

/** Numbers that are kept of each bin, side by side: target, weight, rows. */
const PER_BIN = 3;

/** Sums a bin, for the columns of one node, one column after another. */
export class Histogram {
  readonly #table: BinnedTable;
  readonly #sums: Float64Array;

  constructor(table: BinnedTable) {
    this.#table = table;
    this.#sums = new Float64Array(table.size * PER_BIN);
  }

  /**
   * Sums a node's rows for one column, in place of what was there.
   *
   * @param target of the node's rows, in their order
   * @param weight the same
   */
  fill(column: number, rows: Uint32Array, target: Float64Array, weight: Float64Array): void {
    const { bins, codes } = this.#table.columns[column]!;
    const start = this.#table.starts[column]! * PER_BIN;
    const sums = this.#sums;
    sums.fill(0, start, start + (bins + 1) * PER_BIN);
    for (let i = 0; i < rows.length; i++) {
      const at = start + codes[rows[i]!]! * PER_BIN;
      sums[at]! += target[i]!;
      sums[at + 1]! += weight[i]!;
      sums[at + 2]!++;
    }
  }

  /** What is left of a parent when one child's sums are taken away: the other child's, without a look at its rows. */
  subtract(child: Histogram): void {
    const sums = this.#sums;
    const taken = child.#sums;
    for (let at = 0; at < sums.length; at++) sums[at]! -= taken[at]!;
  }

  /** False if all of a node's rows lie in one bin of the column, so that there is nothing to divide. */
  divides(column: number, rows: Uint32Array): boolean {
    const code = this.#table.columns[column]!.codes[rows[0]!]!;
    return this.#sums[(this.#table.starts[column]! + code) * PER_BIN + 2] !== rows.length;
  }

  /** The best question about a column, if it gains more than `leastGain`. */
  best(
    column: number,
    node: NodeSums,
    limits: SplitLimits,
    constraint: Constraint | null,
    leastGain: number
  ): Split | null {
    const { bins, bounds, low, high, categorical } = this.#table.columns[column]!;
    const start = this.#table.starts[column]! * PER_BIN;
    const sums = this.#sums;
    const order = categorical ? this.#categoryOrder(start, bins) : null;
    const missing = start + bins * PER_BIN;
    const hasMissing = sums[missing + 2]! > 0;
    const before = (node.target * node.target) / node.weight;
    let bestGain = leastGain;
    let bestAt = -1;
    let bestNext = -1;
    let bestMissingLeft = false;
    let bestLeft: NodeSums = { rows: 0, target: 0, weight: 0 };

    for (const missingLeft of hasMissing ? [false, true] : [false]) {
      let rows = missingLeft ? sums[missing + 2]! : 0;
      let target = missingLeft ? sums[missing]! : 0;
      let weight = missingLeft ? sums[missing + 1]! : 0;
      let justFound = false;
      for (let at = 0; at < bins; at++) {
        const bin = start + (order ? order[at]! : at) * PER_BIN;
        if (sums[bin + 2] === 0) continue;
        if (justFound) bestNext = at;
        justFound = false;
        rows += sums[bin + 2]!;
        target += sums[bin]!;
        weight += sums[bin + 1]!;
        const rowsRight = node.rows - rows;
        if (rowsRight < limits.minLeafRows) break;
        const weightRight = node.weight - weight;
        if (rows < limits.minLeafRows || weight < limits.minLeafWeight) continue;
        if (weightRight < limits.minLeafWeight || weightRight <= 0 || weight <= 0) continue;
        const targetRight = node.target - target;
        const gain =
          (target * target) / weight + (targetRight * targetRight) / weightRight - before;
        if (gain <= bestGain) continue;
        if (constraint && breaks(constraint, target / weight, targetRight / weightRight)) continue;
        bestGain = gain;
        bestAt = at;
        bestNext = -1;
        bestMissingLeft = missingLeft;
        bestLeft = { rows, target, weight };
        justFound = true;
      }
    }
    if (bestAt < 0) return null;
    const usual = bestLeft.rows > node.rows - bestLeft.rows;
    return {
      column,
      gain: bestGain,
      threshold: order ? NaN : thresholdAfter(bestAt, bestNext),
      categories: order ? new Set(order.slice(0, bestAt + 1).map((bin) => low[bin]!)) : null,
      // Where the node has no missing value, one that comes later goes with most rows.
      missingLeft: hasMissing ? bestMissingLeft : usual,
      left: bestLeft
    };

    function thresholdAfter(at: number, next: number): number {
      if (at === bins - 1) return Infinity;
      if (!limits.localThresholds || next < 0) return bounds[at]!;
      return (high[at]! + low[next]!) / 2;
    }
  }

  /** Bins that have rows, by what is learned in them: of all divisions in two the best is then one of a row. */
  #categoryOrder(start: number, bins: number): number[] {
    const sums = this.#sums;
    const at = (bin: number) => start + bin * PER_BIN;
    const mean = (bin: number) => sums[at(bin)]! / (sums[at(bin) + 1]! + SMOOTHING);
    const isEmpty = (bin: number) => Number(sums[at(bin) + 2] === 0);
    return Array.from({ length: bins }, (_, bin) => bin).sort(
      (a, b) => isEmpty(a) - isEmpty(b) || mean(a) - mean(b) || a - b
    );
  }
}

function breaks({ direction, low, high }: Constraint, left: number, right: number): boolean {
  if (direction === 0) return false;
  const clamp = (value: number) => Math.min(Math.max(value, low), high);
  return (clamp(right) - clamp(left)) * direction < 0;
}
