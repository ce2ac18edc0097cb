import type { Services } from '../../compute/services';
import type { LiveCell } from '../../core/live-values/live-cell';
import type { Notebook } from '../../notebook/notebook.svelte';
import { SteadyList } from '../steady-list.svelte';
import { liveCell, valueSourceOf } from './live-cell';

/** What texts may show of the notebook. */
export class LiveValues {
  readonly #notebook: Notebook<Services>;
  /** By id: what was made of a cell, and from what. */
  readonly #known = new Map<
    string,
    { readonly from: readonly unknown[]; readonly cell: LiveCell }
  >();
  readonly #cells = new SteadyList(() =>
    this.#notebook.document.cells.flatMap(({ id, kind }) => this.#cellOf(id, kind) ?? [])
  );

  constructor(notebook: Notebook<Services>) {
    this.#notebook = notebook;
  }

  /** Every cell whose values a text may show, in reading order: the same list until something in it changes. */
  get cells(): readonly LiveCell[] {
    return this.#cells.current;
  }

  #cellOf(id: string, kind: string): LiveCell | undefined {
    const source = valueSourceOf(kind);
    if (!source) return undefined;
    const title = this.#notebook.title(id);
    const result = this.#notebook.resultOf(id);
    const status = this.#notebook.statusOf(id);
    const from = [title, result, status];
    const known = this.#known.get(id);
    if (known?.from.every((each, i) => each === from[i])) return known.cell;
    const cell = liveCell(source, { id, title, result, status });
    this.#known.set(id, { from, cell });
    return cell;
  }
}
