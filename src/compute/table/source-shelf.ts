import { LoanbookError } from '../../core/errors';
import type { TableDraft } from '../../core/data/load-table';
import { isFileSource, listSourceId } from '../../core/data/source-id';
import type { Table } from '../../core/data/table';

/** Tables kept: the current one and the one before, to which an undo may go back. */
const KEPT_TABLES = 2;

/** The opened tables by source id, and the one file that waits for its target. */
export class SourceShelf {
  readonly #tables = new Map<string, Table>();
  readonly #prefix: string;
  #waiting: { readonly sourceId: string; readonly draft: TableDraft } | null = null;
  #drafts = 0;
  #list: { readonly sourceId: string; readonly table: Table } | null = null;

  /** `prefix` tells this shelf's waiting files from those of a worker that it replaces. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Puts a table on the shelf and the oldest off it. */
  addTable(sourceId: string, table: Table): void {
    this.#tables.delete(sourceId);
    this.#tables.set(sourceId, table);
    for (const oldest of this.#tables.keys()) {
      if (this.#tables.size <= KEPT_TABLES) break;
      this.#tables.delete(oldest);
    }
  }

  /** Keeps a list of customers who are to be called beside the tables; a later list takes its place. */
  addList(table: Table): string {
    this.#list = { sourceId: listSourceId(table.fingerprint), table };
    return this.#list.sourceId;
  }

  /** Keeps a file until its target is chosen; a later file takes its place. */
  addDraft(draft: TableDraft): string {
    this.#waiting = { sourceId: `draft:${this.#prefix}-${++this.#drafts}`, draft };
    return this.#waiting.sourceId;
  }

  /**
   * @throws LoanbookError `rows-missing` if it is no longer, or never was, on the shelf; `worker-lost` if it was
   * not a file.
   */
  table(sourceId: string): Table {
    const table = this.#list?.sourceId === sourceId ? this.#list.table : this.#tables.get(sourceId);
    if (table) return table;
    throw isFileSource(sourceId) ? rowsMissing() : gone();
  }

  /**
   * @throws LoanbookError `worker-lost` if no such file waits.
   */
  draft(sourceId: string): TableDraft {
    if (this.#waiting?.sourceId === sourceId) return this.#waiting.draft;
    throw gone();
  }
}

function rowsMissing(): LoanbookError {
  return new LoanbookError(
    'rows-missing',
    'The rows of this customer file are not kept in this browser. Open the same file again, under Data, to go on.'
  );
}

function gone(): LoanbookError {
  return new LoanbookError(
    'worker-lost',
    'This customer file is no longer in memory. Open it again to go on.'
  );
}
