import type { RowPage, RowQuery } from '../../../compute/protocol';
import { RowBlocks } from '../../widgets/row-blocks';

export type TableRow = RowPage['rows'][number];
/** What is asked for: order and filters. */
export type RowQuestion = Pick<RowQuery, 'sort' | 'filters'>;
export type FetchRows = (query: Omit<RowQuery, 'view'>) => Promise<RowPage>;

const BLOCK_ROWS = 100;
const BLOCKS_KEPT = 60;
/** More would only queue up behind rows that the reader has already scrolled past. */
const MOST_IN_FLIGHT = 2;

/**
 * The rows behind a table: fetched in blocks as they come into view. After `ask` the rows of the
 * earlier question stay until the first block of the new one is here; replies to an earlier
 * question are dropped.
 */
export class RowSource {
  /** Rows that pass the filters. */
  total = $state(0);
  /** True until the first block of the latest question is here. */
  settling = $state(true);
  error = $state.raw<Error | null>(null);

  readonly #fetch: FetchRows;
  #question: RowQuestion = { sort: null, filters: [] };
  #blocks = new RowBlocks<TableRow>(BLOCK_ROWS, BLOCKS_KEPT);
  /** Counts the questions, so that a reply knows whether it is late. */
  #generation = 0;
  #inFlight = 0;
  #wanted: readonly [first: number, end: number] = [0, 0];
  #arrivals = $state(0);

  constructor(fetch: FetchRows) {
    this.#fetch = fetch;
  }

  /** Asks anew, starting with the block that holds row `at`. */
  ask(question: RowQuestion, at = 0): void {
    this.#generation += 1;
    this.#question = question;
    this.#inFlight = 0;
    this.#wanted = [at, at + 1];
    this.settling = true;
    this.error = null;
    void this.#load(Math.floor(at / BLOCK_ROWS), this.#generation);
  }

  /** Says which rows are on the screen; what is missing is fetched. */
  show(first: number, end: number): void {
    this.#wanted = [first, end];
    this.#fill();
  }

  /** The row at this place of the sorted and filtered table, undefined while it is on its way. */
  row(index: number): TableRow | undefined {
    return this.#arrivals >= 0 ? this.#blocks.row(index) : undefined;
  }

  /** The row at this place stays at hand however far the reader scrolls. */
  keep(index: number | null): void {
    this.#blocks.keep(index);
  }

  /** Tries again after an error. */
  retry(): void {
    this.ask(this.#question, this.#wanted[0]);
  }

  #fill(): void {
    if (this.settling || this.error) return;
    for (const block of this.#blocks.missing(...this.#wanted)) {
      if (this.#inFlight >= MOST_IN_FLIGHT) return;
      this.#blocks.begin(block);
      void this.#load(block, this.#generation);
    }
  }

  async #load(block: number, generation: number): Promise<void> {
    this.#inFlight += 1;
    try {
      const offset = block * BLOCK_ROWS;
      const page = await this.#fetch({ ...this.#question, offset, limit: BLOCK_ROWS });
      if (generation !== this.#generation) return;
      this.#receive(block, page);
    } catch (thrown) {
      if (generation !== this.#generation) return;
      this.#blocks.fail(block);
      this.error = thrown instanceof Error ? thrown : new Error(String(thrown));
    }
    this.#inFlight -= 1;
    this.#fill();
  }

  #receive(block: number, page: RowPage): void {
    if (this.settling) {
      this.#blocks = new RowBlocks(BLOCK_ROWS, BLOCKS_KEPT);
      this.total = page.total;
      this.settling = false;
    }
    this.#blocks.put(block, page.rows);
    this.#arrivals += 1;
  }
}
