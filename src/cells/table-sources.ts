import type { DataProfile } from '../compute/protocol';
import type { Services } from '../compute/services';
import type { QueryTable } from '../core/query/query-table';
import type { CellContext } from '../notebook/cell';
import { findCell, type DocumentCell, type NotebookDocument } from '../notebook/document';
import { dataCell } from './data-cell';
import type { QueryParams } from './query-params';

/** A table that a cell may read, as a list of them offers it. */
export interface TableSource {
  /** Id of the cell that makes it, as a reader's parameters keep it; null: the customers. */
  readonly id: string | null;
  /** What other cells call it. */
  readonly name: string;
  readonly label: string;
}

/**
 * The tables that a cell may read, the customers first: those of queries, but neither its own nor one that is made
 * from its own.
 */
export function tableSources(
  { document }: { readonly document: NotebookDocument },
  exceptId: string
): readonly TableSource[] {
  const queries = document.cells.filter(
    (cell) => cell.kind === 'query' && !isMadeFrom(document, cell, exceptId)
  );
  return [
    { id: null, name: 'customers', label: 'The customers' },
    ...queries.map((cell) => {
      const name = tableName(cell);
      return { id: cell.id, name, label: `Table ${name}` };
    })
  ];
}

/** What other cells call a query's table: the cell's name, else its id. */
export function tableName({ id, name }: Pick<DocumentCell, 'id' | 'name'>): string {
  return name || id.replaceAll('-', '_');
}

/** A name for a new table that none of `taken` is: by_1, by_2 and so on. */
export function freeTableName(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`by_${number}`)) number++;
  return `by_${number}`;
}

/**
 * The table behind an id that a cell's parameters keep: a query's, or of the customers what is known of them, with the
 * `view` by which the table worker is asked. The cell reads `data`, and lists the id in its `links`.
 */
export function readTable(
  context: Pick<CellContext<unknown, Services>, 'read' | 'readLink'>,
  id: string | null
): QueryTable | DataProfile {
  return id === null ? context.read(dataCell) : (context.readLink(id) as QueryTable);
}

function isMadeFrom(document: NotebookDocument, cell: DocumentCell, id: string): boolean {
  const passed = new Set<string>();
  for (let each: DocumentCell | undefined = cell; each && !passed.has(each.id);) {
    if (each.id === id) return true;
    passed.add(each.id);
    const { table } = each.params as QueryParams;
    each = each.kind === 'query' && table !== null ? findCell(document, table) : undefined;
  }
  return false;
}
