import type { NotebookStore, Services, WriterSeat } from '../../compute/services';
import { Notebook } from '../../notebook/notebook.svelte';
import { evaluateCell } from '../evaluate-cell';
import { LessonSession } from '../lesson-session.svelte';
import { modelCell } from '../model-cell';
import { dataCell } from '../data-cell';
import { NotebookDesk } from '../notebook-desk.svelte';
import { NotebookKeeper } from '../notebook-keeper.svelte';
import { prepareCell } from '../prepare-cell';
import { trainCell } from '../train-cell';

/** A seat that the test gives and takes. */
export class HandedSeat implements WriterSeat {
  tell: (writes: boolean) => void = () => undefined;
  leave: () => Promise<void> = () => Promise.resolve();
  readonly #free: boolean;

  constructor(free = true) {
    this.#free = free;
  }

  join(onChange: (writes: boolean) => void, beforeLeaving: () => Promise<void>): void {
    this.tell = onChange;
    this.leave = beforeLeaving;
    onChange(this.#free);
  }

  claim(): Promise<void> {
    this.tell(true);
    return Promise.resolve();
  }
}

/** One visit to a page on which no cell ever comes to an end, kept in the store. */
export function visit(store: NotebookStore, seat: WriterSeat = new HandedSeat()) {
  const never = new Promise<never>(() => undefined);
  const services = { table: { openSample: () => never, profile: () => never } };
  const cells = [dataCell, prepareCell, modelCell, trainCell, evaluateCell];
  const notebook = new Notebook<Services>(cells, services as unknown as Services, () => 0);
  const lessons = new LessonSession(notebook);
  const keeper = new NotebookKeeper(notebook, lessons, store, seat, () => Date.now());
  const desk = new NotebookDesk(notebook, keeper, lessons);
  return { notebook, lessons, keeper, desk };
}
