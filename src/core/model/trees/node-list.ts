import type { NodeSums, Split } from './best-split';
import { LEAF, type Tree } from './tree';

/** The nodes of a tree that grows. */
export class NodeList {
  readonly #feature: number[] = [];
  readonly #threshold: number[] = [];
  readonly #categories: (ReadonlySet<number> | null)[] = [];
  readonly #missingLeft: number[] = [];
  readonly #left: number[] = [];
  readonly #right: number[] = [];
  readonly #value: number[] = [];
  readonly #gain: number[] = [];
  readonly #sums: NodeSums[] = [];

  /** Adds a leaf. @returns its number */
  add(sums: NodeSums, value: number): number {
    this.#threshold.push(NaN);
    this.#categories.push(null);
    this.#missingLeft.push(0);
    this.#left.push(LEAF);
    this.#right.push(LEAF);
    this.#value.push(value);
    this.#gain.push(0);
    this.#sums.push(sums);
    return this.#feature.push(LEAF) - 1;
  }

  /** Makes a leaf a node that asks. */
  divide(node: number, { column, threshold, categories, missingLeft, gain }: Split): void {
    this.#feature[node] = column;
    this.#threshold[node] = threshold;
    this.#categories[node] = categories;
    this.#missingLeft[node] = missingLeft ? 1 : 0;
    this.#gain[node] = Math.max(gain, 0);
  }

  join(node: number, left: number, right: number): void {
    this.#left[node] = left;
    this.#right[node] = right;
  }

  toTree(): Tree {
    return {
      feature: Int32Array.from(this.#feature),
      threshold: Float64Array.from(this.#threshold),
      categories: this.#categories,
      missingLeft: Uint8Array.from(this.#missingLeft),
      left: Int32Array.from(this.#left),
      right: Int32Array.from(this.#right),
      value: Float64Array.from(this.#value),
      gain: Float64Array.from(this.#gain),
      weight: Float64Array.from(this.#sums, ({ weight }) => weight),
      rows: Uint32Array.from(this.#sums, ({ rows }) => rows)
    };
  }
}
