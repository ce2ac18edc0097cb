import { shuffle, type Random } from '../../random';
import { Histogram, type NodeSums, type Split, type SplitLimits } from './best-split';
import type { BinnedTable } from './bin-columns';
import { NodeList } from './node-list';
import type { Tree } from './tree';

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
  /** The rows of every leaf, by node; until the next tree is grown. */
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
 * Grows trees by histograms, one after another: a node is divided where the squared distance of `target / weight`
 * from its mean falls most. With answers of 0 and 1 that is Gini's criterion, with residuals Friedman's, with
 * gradients over second derivatives that of Newton boosting: one builder for all. Its room in memory serves every
 * tree, since browsers are slow to give some and to take it back.
 */
export class TreeGrower {
  readonly #table: BinnedTable;
  readonly #settings: GrowthSettings;
  readonly #random: Random;
  /** Of whichever node is looked at, where nodes draw columns; else every open node has its own. */
  readonly #scratch: Histogram | null;
  /** Histograms that no node has. */
  readonly #free: Histogram[] = [];
  readonly #columns: number[];
  readonly #order: Uint32Array;
  readonly #toRight: Uint32Array;
  readonly #targetOf: Float64Array;
  readonly #weightOf: Float64Array;
  readonly #side: Uint8Array;
  #target: Float64Array = new Float64Array();
  #weight: Float64Array = new Float64Array();
  #nodes = new NodeList();
  #divisions = 0;
  #leaves = new Map<number, Uint32Array>();

  constructor(table: BinnedTable, settings: GrowthSettings, random: Random) {
    this.#table = table;
    this.#settings = settings;
    this.#random = random;
    const draws = settings.columnsPerSplit < table.columns.length;
    this.#scratch = draws ? new Histogram(table) : null;
    this.#columns = table.columns.map((_, column) => column);
    this.#order = new Uint32Array(table.rows);
    this.#toRight = new Uint32Array(table.rows);
    this.#targetOf = new Float64Array(table.rows);
    this.#weightOf = new Float64Array(table.rows);
    this.#side = new Uint8Array(table.size);
  }

  /**
   * @param rows positions in the binned table; those of a bootstrap once each, with their weight
   * @param target what is to be explained, times the row's weight, by position in the binned table
   * @param weight by position in the binned table
   */
  grow(rows: Uint32Array, target: Float64Array, weight: Float64Array): GrownTree {
    this.#target = target;
    this.#weight = weight;
    this.#nodes = new NodeList();
    this.#divisions = 0;
    this.#leaves = new Map();
    const open: OpenNode[] = [];
    const order = this.#order.subarray(0, rows.length);
    order.set(rows);
    this.#add(open, order, this.#sumsOf(order), 0, -Infinity, Infinity, this.#filled(order));
    while (open.length > 0) {
      this.#divisions++;
      this.#divide(open, this.#next(open));
      if (this.#isFull()) break;
    }
    for (const { histogram } of open) this.#release(histogram);
    return { tree: this.#nodes.toTree(), leaves: this.#leaves };
  }

  #release(histogram: Histogram | null): void {
    if (histogram && histogram !== this.#scratch) this.#free.push(histogram);
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
    histogram: Histogram | null
  ): number {
    const value = Math.min(Math.max(sums.target / sums.weight, low), high);
    const node = this.#nodes.add(sums, value);
    this.#leaves.set(node, rows);
    const split =
      histogram && this.#isDivisible(sums, depth)
        ? this.#bestSplit(rows, sums, low, high, histogram)
        : null;
    if (split && histogram) open.push({ node, rows, sums, depth, low, high, split, histogram });
    else this.#release(histogram);
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
    const histogram = this.#free.pop() ?? new Histogram(this.#table);
    this.#gather(rows);
    for (const column of this.#columns) {
      histogram.fill(column, rows, this.#targetOf, this.#weightOf);
    }
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
    if (this.#scratch) this.#gather(rows);
    let best: Split | null = null;
    let looked = 0;
    let divisible = 0;
    for (const column of this.#columns) {
      // Columns that have one value in this node count as looked at, but at least one other is looked for.
      if (looked >= columnsPerSplit && divisible > 0) break;
      looked++;
      if (this.#scratch) histogram.fill(column, rows, this.#targetOf, this.#weightOf);
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
    this.#nodes.divide(node, split);
    const nodeLeft = this.#add(
      open,
      rowsLeft,
      left,
      depth + 1,
      direction < 0 ? between : low,
      direction > 0 ? between : high,
      ofLeft
    );
    const nodeRight = this.#add(
      open,
      rowsRight,
      right,
      depth + 1,
      direction > 0 ? between : low,
      direction < 0 ? between : high,
      ofRight
    );
    this.#nodes.join(node, nodeLeft, nodeRight);
  }

  /** Only the smaller child's rows are summed; a child that stays a leaf needs no sums. */
  #ofChildren(
    parent: Histogram,
    left: Uint32Array,
    right: Uint32Array,
    leftDivides: boolean,
    rightDivides: boolean
  ): readonly [Histogram | null, Histogram | null] {
    if (this.#scratch) return [parent, parent];
    if (!leftDivides && !rightDivides) {
      this.#release(parent);
      return [null, null];
    }
    const smaller = this.#filled(left.length < right.length ? left : right);
    parent.subtract(smaller);
    return left.length < right.length ? [smaller, parent] : [parent, smaller];
  }

  /** In place. */
  #part(rows: Uint32Array, split: Split): readonly [Uint32Array, Uint32Array] {
    const { codes, bins, low, high } = this.#table.columns[split.column]!;
    const side = this.#side;
    for (let bin = 0; bin < bins; bin++) {
      const isLeft = split.categories
        ? split.categories.has(low[bin]!)
        : high[bin]! <= split.threshold;
      side[bin] = isLeft ? 1 : 0;
    }
    side[bins] = split.missingLeft ? 1 : 0;
    const toRight = this.#toRight;
    let l = 0;
    let r = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (side[codes[row]!] === 1) rows[l++] = row;
      else toRight[r++] = row;
    }
    rows.set(toRight.subarray(0, r), l);
    return [rows.subarray(0, l), rows.subarray(l)];
  }

  /** Side by side, since every column goes through them. */
  #gather(rows: Uint32Array): void {
    const target = this.#target;
    const weight = this.#weight;
    const targetOf = this.#targetOf;
    const weightOf = this.#weightOf;
    for (let i = 0; i < rows.length; i++) {
      targetOf[i] = target[rows[i]!]!;
      weightOf[i] = weight[rows[i]!]!;
    }
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
