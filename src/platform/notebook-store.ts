import type { IDBPTransaction } from 'idb';
import type { NotebookRevision, NotebookSave, NotebookStore } from '../compute/services';
import { deleteEverything } from './delete-everything';
import { openDatabase, type LoanbookDatabase, type LoanbookSchema } from './open-database';
import { storageError } from './storage-error';

const PLACE = 'current';
const MOST_REVISIONS = 5;
const EVERYTHING = ['notebooks', 'results', 'revisions'] as const;

/** Keeps the notebook, its results and its last revisions in this browser's own database. */
export function createNotebookStore(): NotebookStore {
  return new IndexedNotebookStore();
}

class IndexedNotebookStore implements NotebookStore {
  /** At hand once it was opened: a page that is being left has no time to wait for it. */
  #database: LoanbookDatabase | null = null;

  load() {
    return this.#attempt(async (database) => {
      const transaction = database.transaction(EVERYTHING);
      const results = transaction.objectStore('results');
      const [notebook, keys, values] = await Promise.all([
        transaction.objectStore('notebooks').get(PLACE),
        results.getAllKeys(),
        results.getAll()
      ]);
      return { notebook, results: new Map(keys.map((key, i) => [key, values[i]])) };
    });
  }

  save(save: NotebookSave): Promise<void> {
    return this.#attempt((database) => write(database, save));
  }

  async addRevision(revision: NotebookRevision): Promise<void> {
    await this.#attempt(async (database) => {
      await database.add('revisions', revision);
      await dropOldRevisions(database);
    });
  }

  revisions(): Promise<readonly unknown[]> {
    return this.#attempt(async (database) => {
      await dropOldRevisions(database);
      return (await database.getAll('revisions')).reverse();
    });
  }

  async room() {
    if (!('storage' in navigator)) return null;
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, allowed: quota };
  }

  async askToStay(): Promise<void> {
    if (!('storage' in navigator) || (await navigator.storage.persisted())) return;
    await navigator.storage.persist();
  }

  deleteEverything(): Promise<void> {
    return this.#attempt(deleteEverything);
  }

  /** Begins at once where the database is at hand; one that was closed meanwhile is opened again. */
  async #attempt<T>(work: (database: LoanbookDatabase) => Promise<T>): Promise<T> {
    try {
      if (this.#database) {
        try {
          return await work(this.#database);
        } catch (thrown) {
          if (!(thrown instanceof DOMException) || thrown.name !== 'InvalidStateError')
            throw thrown;
        }
      }
      this.#database = await openDatabase();
      return await work(this.#database);
    } catch (cause) {
      throw storageError(cause);
    }
  }
}

async function write(database: LoanbookDatabase, save: NotebookSave): Promise<void> {
  const transaction = database.transaction(EVERYTHING, 'readwrite', { durability: 'strict' });
  const requests: Promise<unknown>[] = [];
  try {
    for (const request of requestsOf(transaction, save)) requests.push(request);
    // A page that is left now would take an open transaction with it.
    transaction.commit();
  } catch (thrown) {
    // All of it or nothing; that the rest then fails, too, is no news.
    void Promise.allSettled([...requests, transaction.done]);
    transaction.abort();
    throw thrown;
  }
  await Promise.all([...requests, transaction.done]);
  if (save.revision) await dropOldRevisions(database);
}

function* requestsOf(
  transaction: IDBPTransaction<LoanbookSchema, typeof EVERYTHING, 'readwrite'>,
  { text, savedAt, results, gone, revision }: NotebookSave
): Generator<Promise<unknown>> {
  const kept = transaction.objectStore('results');
  yield transaction.objectStore('notebooks').put({ text, savedAt }, PLACE);
  for (const [cell, result] of results) yield kept.put(result, cell);
  for (const cell of gone) yield kept.delete(cell);
  if (revision) yield transaction.objectStore('revisions').add(revision);
}

async function dropOldRevisions(database: LoanbookDatabase): Promise<void> {
  const { store, done } = database.transaction('revisions', 'readwrite');
  const keys = await store.getAllKeys();
  await Promise.all([
    ...keys.slice(0, Math.max(0, keys.length - MOST_REVISIONS)).map((key) => store.delete(key)),
    done
  ]);
}
