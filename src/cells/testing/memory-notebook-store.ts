import type { NotebookRevision, NotebookSave, NotebookStore } from '../../compute/services';
import { LoanbookError } from '../../core/errors';

/** Keeps a notebook as a browser's database would, in this process. It refuses what `refuses` says. */
export class MemoryNotebookStore implements NotebookStore {
  notebook: unknown = undefined;
  readonly results = new Map<string, unknown>();
  readonly kept: NotebookRevision[] = [];
  saves = 0;
  persistent = false;
  refuses: (save: NotebookSave | null) => Error | null = () => null;

  load() {
    return this.#answer(null, () => ({ notebook: this.notebook, results: new Map(this.results) }));
  }

  save(save: NotebookSave): Promise<void> {
    return this.#answer(save, () => {
      const { text, savedAt, results, gone, revision } = structuredClone(save);
      this.saves++;
      this.notebook = { text, savedAt };
      for (const [cell, result] of results) this.results.set(cell, result);
      for (const cell of gone) this.results.delete(cell);
      if (revision) this.kept.push(revision);
    });
  }

  addRevision(revision: NotebookRevision): Promise<void> {
    return this.#answer(null, () => void this.kept.push(revision));
  }

  revisions() {
    return this.#answer(null, () => this.kept.toReversed());
  }

  room() {
    return Promise.resolve(null);
  }

  askToStay(): Promise<void> {
    this.persistent = true;
    return Promise.resolve();
  }

  deleteEverything(): Promise<void> {
    return this.#answer(null, () => {
      this.notebook = undefined;
      this.results.clear();
      this.kept.length = 0;
    });
  }

  #answer<T>(save: NotebookSave | null, work: () => T): Promise<T> {
    const refusal = this.refuses(save);
    return refusal ? Promise.reject(refusal) : Promise.resolve(work());
  }
}

/** As a browser says that there is no room. */
export function full(): LoanbookError {
  const cause = new DOMException('There is no room.', 'QuotaExceededError');
  return new LoanbookError('storage', 'The room is full.', {}, cause);
}
