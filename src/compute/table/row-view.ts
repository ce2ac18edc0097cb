import { showValue, type Table } from '../../core/data/table';
import type { RowPage, RowQuery } from '../protocol';
import { rowOrder } from './row-order';

/** Orders kept, so that scrolling and going back cost nothing. */
const KEPT_ORDERS = 4;

/** Pages of a table's rows, filtered and sorted. */
export class RowView {
  readonly #table: Table;
  readonly #orders = new Map<string, Uint32Array>();

  constructor(table: Table) {
    this.#table = table;
  }

  /**
   * The rows from `offset`, at most `limit`, of those that pass the filters. No row is an empty page.
   *
   * @throws LoanbookError as `rowOrder` does.
   */
  page(query: Omit<RowQuery, 'view'>): RowPage {
    const order = this.#order(query);
    const from = Math.max(0, query.offset);
    const positions = order.subarray(from, from + Math.max(0, query.limit));
    return { total: order.length, rows: this.at([...positions]) };
  }

  /** The rows at these positions of the file, in the order asked for; positions beyond it are left out. */
  at(positions: readonly number[]): RowPage['rows'] {
    const { columns, rowCount } = this.#table;
    return positions
      .filter((position) => position < rowCount)
      .map((position) => {
        const values = columns.map((column) => column.values[position]!);
        const texts = columns.map((column, at) => showValue(column, values[at]!));
        return { position, values, texts };
      });
  }

  #order(query: Omit<RowQuery, 'view'>): Uint32Array {
    const key = JSON.stringify([query.sort, query.filters]);
    const order = this.#orders.get(key) ?? rowOrder(this.#table, query);
    // The latest used goes to the end; the first is then the longest unused.
    this.#orders.delete(key);
    this.#orders.set(key, order);
    for (const oldest of this.#orders.keys()) {
      if (this.#orders.size <= KEPT_ORDERS) break;
      this.#orders.delete(oldest);
    }
    return order;
  }
}
