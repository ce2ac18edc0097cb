import type { SearchStore } from '../compute/services';
import type { SearchRun } from '../core/search/search-run';
import { openDatabase } from './open-database';

/**
 * Keeps runs in the browser's database, and in memory too: where the browser refuses, a search can still be
 * stopped and gone on with until the page is left.
 */
export function createSearchStore(): SearchStore {
  return new IndexedSearchStore();
}

class IndexedSearchStore implements SearchStore {
  #lasting = true;
  readonly #memory = new Map<string, Map<number, SearchRun>>();

  get lasting(): boolean {
    return this.#lasting;
  }

  async load(search: string): Promise<ReadonlyMap<number, SearchRun>> {
    const held = this.#memory.get(search);
    if (held) return new Map(held);
    const runs = new Map<number, SearchRun>();
    await this.#tryStorage(async () => {
      const database = await openDatabase();
      let cursor = await database.transaction('searches').store.openCursor(rangeOf(search));
      while (cursor) {
        // Whatever lies under this search's key was put there by `keep`.
        runs.set(cursor.key[1], cursor.value as SearchRun);
        cursor = await cursor.continue();
      }
    });
    this.#memory.set(search, new Map([...runs, ...(this.#memory.get(search) ?? [])]));
    return runs;
  }

  async keep(search: string, place: number, run: SearchRun): Promise<void> {
    const held = this.#memory.get(search) ?? new Map<number, SearchRun>();
    this.#memory.set(search, held.set(place, run));
    await this.#tryStorage(async () => {
      await (await openDatabase()).put('searches', run, [search, place]);
    });
  }

  async drop(search: string): Promise<void> {
    this.#memory.set(search, new Map());
    await this.#tryStorage(async () => {
      await (await openDatabase()).delete('searches', rangeOf(search));
    });
  }

  /** The search goes on without storage; `lasting` says so. */
  async #tryStorage(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.#lasting = true;
    } catch {
      this.#lasting = false;
    }
  }
}

/** All places of one search. */
function rangeOf(search: string): IDBKeyRange {
  return IDBKeyRange.bound([search, 0], [search, Number.MAX_SAFE_INTEGER]);
}
