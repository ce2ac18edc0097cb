import { LoanbookError } from '../../core/errors';
import type { TableDraft } from '../../core/data/load-table';
import type { Table } from '../../core/data/table';

/** Tables kept: the current one and the one before, to which an undo may go back. */
const KEPT_TABLES = 2;

/** The opened tables by source id, and the one file that waits for its target. */
export class SourceShelf {
  readonly #tables = new Map<string, Table>();
  readonly #prefix: string;
  #waiting: { readonly sourceId: string; readonly draft: TableDraft } | null = null;
  #opened = 0;

  /** `prefix` tells this shelf's ids from those of a worker that it replaces. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Puts a table on the shelf and the oldest off it; returns its new id. */
  addTable(table: Table): string {
    const sourceId = this.#newId();
    this.#tables.set(sourceId, table);
    for (const oldest of this.#tables.keys()) {
      if (this.#tables.size <= KEPT_TABLES) break;
      this.#tables.delete(oldest);
    }
    return sourceId;
  }

  /** Keeps a file until its target is chosen; a later file takes its place. */
  addDraft(draft: TableDraft): string {
    this.#waiting = { sourceId: this.#newId(), draft };
    return this.#waiting.sourceId;
  }

  /**
   * @throws LoanbookError `worker-lost` if it is no longer, or never was, on the shelf.
   */
  table(sourceId: string): Table {
    const table = this.#tables.get(sourceId);
    if (table) return table;
    throw gone();
  }

  /**
   * @throws LoanbookError `worker-lost` if no such file waits.
   */
  draft(sourceId: string): TableDraft {
    if (this.#waiting?.sourceId === sourceId) return this.#waiting.draft;
    throw gone();
  }

  #newId(): string {
    return `${this.#prefix}-${++this.#opened}`;
  }
}

function gone(): LoanbookError {
  return new LoanbookError(
    'worker-lost',
    'This customer file is no longer in memory. Open it again to go on.'
  );
}
