/**
 * A bounded cache of rows, kept in blocks of equal size. It knows which blocks are here and which are
 * on the way, and forgets those that were needed longest ago; the first, one key away, it keeps.
 */
export class RowBlocks<Row> {
  readonly blockRows: number;
  readonly #capacity: number;
  /** In order of last need, oldest first. */
  readonly #blocks = new Map<number, readonly Row[]>();
  readonly #pending = new Set<number>();
  #kept: number | null = null;

  /**
   * @param blockRows rows a block
   * @param capacity blocks to remember, at least as many as one screen needs
   */
  constructor(blockRows: number, capacity: number) {
    this.blockRows = blockRows;
    this.#capacity = capacity;
  }

  /** The row, or undefined while its block is not here. */
  row(index: number): Row | undefined {
    const block = Math.floor(index / this.blockRows);
    return this.#blocks.get(block)?.[index - block * this.blockRows];
  }

  /** Blocks that rows `first` to `end` (exclusive) need and that are neither here nor on the way, ascending. */
  missing(first: number, end: number): number[] {
    const wanted: number[] = [];
    for (let block = Math.floor(first / this.blockRows); block * this.blockRows < end; block++) {
      const rows = this.#blocks.get(block);
      if (rows) {
        this.#blocks.delete(block);
        this.#blocks.set(block, rows);
      } else if (!this.#pending.has(block)) wanted.push(block);
    }
    return wanted;
  }

  /** A block was asked for. */
  begin(block: number): void {
    this.#pending.add(block);
  }

  /** A block has arrived. */
  put(block: number, rows: readonly Row[]): void {
    this.#pending.delete(block);
    this.#blocks.delete(block);
    this.#blocks.set(block, rows);
    for (const old of this.#blocks.keys()) {
      if (this.#blocks.size <= this.#capacity) break;
      if (old !== 0 && old !== this.#kept && old !== block) this.#blocks.delete(old);
    }
  }

  /** A block will not come: it may be asked for again. */
  fail(block: number): void {
    this.#pending.delete(block);
  }

  /** The block of this row (null: of none) is not forgotten. */
  keep(index: number | null): void {
    this.#kept = index === null ? null : Math.floor(index / this.blockRows);
  }
}
