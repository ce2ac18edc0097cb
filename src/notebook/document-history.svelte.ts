import type { NotebookDocument } from './document';
import { emptyHistory, recordEdit, redo, sealHistory, undo, type History } from './history';

/** Edits of one cell's parameters that follow each other this closely are one step of undo. */
const ONE_EDIT_MS = 1000;

/** The states that a document had, for undo and redo. */
export class DocumentHistory {
  #history = $state.raw<History<NotebookDocument>>(emptyHistory());
  #editedAt = Number.NEGATIVE_INFINITY;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** What undo would take back, in words; null where there is nothing. */
  get undoLabel(): string | null {
    return this.#history.past.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#history.future.at(-1)?.label ?? null;
  }

  /** Notes an edit; `mark` joins it to edits of the same kind that have just been made. */
  record(before: NotebookDocument, label: string, mark: string | null): void {
    const now = this.#now();
    if (now - this.#editedAt > ONE_EDIT_MS) this.#history = sealHistory(this.#history);
    this.#editedAt = now;
    this.#history = recordEdit(this.#history, before, label, mark);
  }

  /** The latest state for which `holds`; undefined if there is none. */
  findLast(holds: (document: NotebookDocument) => boolean): NotebookDocument | undefined {
    return this.#history.past.findLast(({ state }) => holds(state))?.state;
  }

  /** The state before the latest edit, from which redo leads back to the present one. */
  undo(present: NotebookDocument): NotebookDocument {
    return this.#travel(present, undo);
  }

  redo(present: NotebookDocument): NotebookDocument {
    return this.#travel(present, redo);
  }

  clear(): void {
    this.#history = emptyHistory();
  }

  #travel(present: NotebookDocument, way: typeof undo): NotebookDocument {
    const to = way(this.#history, present);
    // What is edited from here on is a step of its own, even if the edit before it was of the same kind.
    if (to) this.#history = sealHistory(to.history);
    return to?.state ?? present;
  }
}
