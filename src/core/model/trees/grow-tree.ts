import { shuffle, type Random } from '../../random';
import { Histogram, type NodeSums, type Split, type SplitLimits } from './best-split';
import type { BinnedTable } from './bin-columns';
import { LEAF, type Tree } from './tree';

/** How a tree grows. */
export interface GrowthSettings extends SplitLimits {
  /** Questions from the root to a leaf, at most. */
  readonly maxDepth: number;
  /** With a finite number the leaf that gains most is divided first. */
  readonly maxLeaves: number;
  /** Columns that a node looks at, drawn anew for each. */
  readonly columnsPerSplit: number;
  /** answers: a node whose rows all answer alike is left alone, others are divided even without gain. */
  readonly mode: 'answers' | 'gradients';
  /** By column: the answer may only rise (1) or only fall (−1) with it; 0 or none: as it likes. */
  readonly monotone?: readonly number[];
}

/** A tree, and where the rows went that it was grown on. */
export interface GrownTree {
  readonly tree: Tree;
  /** The rows of every leaf, by node. */
  readonly leaves: ReadonlyMap<number, Uint32Array>;
}

/** Rounding may make a gain of nothing a little less. */
const NO_GAIN = -1e-9;

interface OpenNode {
  readonly node: number;
  readonly rows: Uint32Array;
  readonly sums: NodeSums;
  readonly depth: number;
  readonly low: number;
  readonly high: number;
  readonly split: Split;
  readonly histogram: Histogram;
}

/**
 * Grows one tree by histograms: a node is divided where the squared distance of `target / weight` from its
 * mean falls most. With answers of 0 and 1 that is Gini's criterion, with residuals Friedman's, with
 * gradients over second derivatives that of Newton boosting: one builder for all.
 *
 * @param rows positions in the binned table; those of a bootstrap once each, with their weight
 * @param target what is to be explained, times the row's weight, by position in the binned table
 * @param weight by position in the binned table
 */
export function growTree(
  table: BinnedTable,
  rows: Uint32Array,
  target: Float64Array,
  weight: Float64Array,
  settings: GrowthSettings,
  random: Random
): GrownTree {
  return new Grower(table, target, weight, settings, random).grow(rows);
}

class Grower {
  readonly #table: BinnedTable;
  readonly #target: Float64Array;
  readonly #weight: Float64Array;
  readonly #settings: GrowthSettings;
  readonly #random: Random;
  /** Of whichever node is looked at, where nodes draw columns; else every open node has its own. */
  readonly #scratch: Histogram | null;
  readonly #columns: number[];
  readonly #feature: number[] = [];
  readonly #threshold: number[] = [];
  readonly #categories: (ReadonlySet<number> | null)[] = [];
  readonly #missingLeft: number[] = [];
  readonly #left: number[] = [];
  readonly #right: number[] = [];
  readonly #value: number[] = [];
  readonly #gain: number[] = [];
  readonly #sums: NodeSums[] = [];
  #divisions = 0;
  readonly #leaves = new Map<number, Uint32Array>();

  constructor(
    table: BinnedTable,
    target: Float64Array,
    weight: Float64Array,
    settings: GrowthSettings,
    random: Random
  ) {
    this.#table = table;
    this.#target = target;
    this.#weight = weight;
    this.#settings = settings;
    this.#random = random;
    const draws = settings.columnsPerSplit < table.columns.length;
    this.#scratch = draws ? new Histogram(table) : null;
    this.#columns = table.columns.map((_, column) => column);
  }

  grow(rows: Uint32Array): GrownTree {
    const open: OpenNode[] = [];
    this.#add(open, rows, this.#sumsOf(rows), 0, -Infinity, Infinity, this.#filled(rows));
    while (open.length > 0) {
      this.#divisions++;
      this.#divide(open, this.#next(open));
      if (this.#isFull()) break;
    }
    const sums = this.#sums;
    const tree: Tree = {
      feature: Int32Array.from(this.#feature),
      threshold: Float64Array.from(this.#threshold),
      categories: this.#categories,
      missingLeft: Uint8Array.from(this.#missingLeft),
      left: Int32Array.from(this.#left),
      right: Int32Array.from(this.#right),
      value: Float64Array.from(this.#value),
      gain: Float64Array.from(this.#gain),
      weight: Float64Array.from(sums, (each) => each.weight),
      rows: Uint32Array.from(sums, (each) => each.rows)
    };
    return { tree, leaves: this.#leaves };
  }

  /** No leaf may be divided any more: each division makes one leaf more. */
  #isFull(): boolean {
    return this.#divisions + 1 >= this.#settings.maxLeaves;
  }

  /** The order matters only where the number of leaves is limited. */
  #next(open: OpenNode[]): OpenNode {
    let best = open.length - 1;
    if (Number.isFinite(this.#settings.maxLeaves)) {
      for (let i = open.length - 2; i >= 0; i--) {
        if (open[i]!.split.gain > open[best]!.split.gain) best = i;
      }
    }
    return open.splice(best, 1)[0]!;
  }

  /** A new node, a leaf for now; opened if it can be divided. */
  #add(
    open: OpenNode[],
    rows: Uint32Array,
    sums: NodeSums,
    depth: number,
    low: number,
    high: number,
    histogram: Histogram
  ): number {
    const node = this.#feature.length;
    this.#feature.push(LEAF);
    this.#threshold.push(NaN);
    this.#categories.push(null);
    this.#missingLeft.push(0);
    this.#left.push(LEAF);
    this.#right.push(LEAF);
    this.#value.push(Math.min(Math.max(sums.target / sums.weight, low), high));
    this.#gain.push(0);
    this.#sums.push(sums);
    this.#leaves.set(node, rows);
    if (!this.#isDivisible(sums, depth)) return node;
    const split = this.#bestSplit(rows, sums, low, high, histogram);
    if (split) open.push({ node, rows, sums, depth, low, high, split, histogram });
    return node;
  }

  #isDivisible({ rows, target, weight }: NodeSums, depth: number): boolean {
    const { minLeafRows, maxDepth, mode } = this.#settings;
    if (this.#isFull() || depth >= maxDepth || rows < 2 * minLeafRows || rows < 2) return false;
    return mode === 'gradients' || (target !== 0 && target !== weight);
  }

  /** The sums of a node; where columns are drawn they are filled when a column's turn comes. */
  #filled(rows: Uint32Array): Histogram {
    if (this.#scratch) return this.#scratch;
    const histogram = new Histogram(this.#table);
    const { target, weight } = this.#gathered(rows);
    for (const column of this.#columns) histogram.fill(column, rows, target, weight);
    return histogram;
  }

  #bestSplit(
    rows: Uint32Array,
    sums: NodeSums,
    low: number,
    high: number,
    histogram: Histogram
  ): Split | null {
    const { columnsPerSplit, mode, monotone } = this.#settings;
    if (this.#scratch) shuffle(this.#columns, this.#random);
    const own = this.#scratch ? this.#gathered(rows) : null;
    let best: Split | null = null;
    let looked = 0;
    let divisible = 0;
    for (const column of this.#columns) {
      // Columns that have one value in this node count as looked at, but at least one other is looked for.
      if (looked >= columnsPerSplit && divisible > 0) break;
      looked++;
      if (own) histogram.fill(column, rows, own.target, own.weight);
      if (!histogram.divides(column, rows)) continue;
      divisible++;
      const direction = monotone?.[column] ?? 0;
      const constraint = monotone ? { direction, low, high } : null;
      const least: number = best?.gain ?? (mode === 'answers' ? NO_GAIN : 0);
      best = histogram.best(column, sums, this.#settings, constraint, least) ?? best;
    }
    return best;
  }

  #divide(open: OpenNode[], opened: OpenNode): void {
    const { node, rows, sums, depth, low, high, split, histogram } = opened;
    const { left } = split;
    const [rowsLeft, rowsRight] = this.#part(rows, split);
    const right: NodeSums = {
      rows: sums.rows - left.rows,
      target: sums.target - left.target,
      weight: sums.weight - left.weight
    };
    const direction = this.#settings.monotone?.[split.column] ?? 0;
    const middle = (left.target / left.weight + right.target / right.weight) / 2;
    const between = Math.min(Math.max(middle, low), high);
    const [ofLeft, ofRight] = this.#ofChildren(
      histogram,
      rowsLeft,
      rowsRight,
      this.#isDivisible(left, depth + 1),
      this.#isDivisible(right, depth + 1)
    );
    this.#leaves.delete(node);
    this.#feature[node] = split.column;
    this.#threshold[node] = split.threshold;
    this.#categories[node] = split.categories;
    this.#missingLeft[node] = split.missingLeft ? 1 : 0;
    this.#gain[node] = Math.max(split.gain, 0);
    this.#left[node] = this.#add(
      open,
      rowsLeft,
      left,
      depth + 1,
      direction < 0 ? between : low,
      direction > 0 ? between : high,
      ofLeft
    );
    this.#right[node] = this.#add(
      open,
      rowsRight,
      right,
      depth + 1,
      direction > 0 ? between : low,
      direction < 0 ? between : high,
      ofRight
    );
  }

  /** Only the smaller child's rows are summed; a child that stays a leaf needs no sums. */
  #ofChildren(
    parent: Histogram,
    left: Uint32Array,
    right: Uint32Array,
    leftDivides: boolean,
    rightDivides: boolean
  ): readonly [Histogram, Histogram] {
    if (this.#scratch || !(leftDivides || rightDivides)) return [parent, parent];
    const smaller = this.#filled(left.length < right.length ? left : right);
    parent.subtract(smaller);
    return left.length < right.length ? [smaller, parent] : [parent, smaller];
  }

  #part(rows: Uint32Array, split: Split): readonly [Uint32Array, Uint32Array] {
    const { codes, bins, low, high } = this.#table.columns[split.column]!;
    const side = new Uint8Array(bins + 1);
    for (let bin = 0; bin < bins; bin++) {
      const isLeft = split.categories
        ? split.categories.has(low[bin]!)
        : high[bin]! <= split.threshold;
      side[bin] = isLeft ? 1 : 0;
    }
    side[bins] = split.missingLeft ? 1 : 0;
    const left = new Uint32Array(split.left.rows);
    const right = new Uint32Array(rows.length - split.left.rows);
    let l = 0;
    let r = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (side[codes[row]!] === 1) left[l++] = row;
      else right[r++] = row;
    }
    return [left, right];
  }

  /** Side by side, since every column goes through them. */
  #gathered(rows: Uint32Array) {
    const target = new Float64Array(rows.length);
    const weight = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      target[i] = this.#target[rows[i]!]!;
      weight[i] = this.#weight[rows[i]!]!;
    }
    return { target, weight };
  }

  #sumsOf(rows: Uint32Array): NodeSums {
    let target = 0;
    let weight = 0;
    for (const row of rows) {
      target += this.#target[row]!;
      weight += this.#weight[row]!;
    }
    return { rows: rows.length, target, weight };
  }
}
