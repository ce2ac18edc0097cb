import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What this browser keeps of Loanbook between visits. Each store's owner says what its values are. */
export interface LoanbookSchema extends DBSchema {
  /** The run ledger, by the run's id. */
  runs: { key: string; value: unknown };
  /** Finished runs of searches, by search and place in it. */
  searches: { key: [search: string, place: number]; value: unknown };
  /** The notebook, by the name of its place. */
  notebooks: { key: string; value: unknown };
  /** Former states of the notebook, in the order in which they came. */
  revisions: { key: number; value: unknown };
  /** Results of the notebook's cells, by the cell. */
  results: { key: string; value: unknown };
}

export type LoanbookDatabase = IDBPDatabase<LoanbookSchema>;

const NAME = 'loanbook';
const VERSION = 2;

let opened: Promise<LoanbookDatabase> | null = null;

/**
 * The browser's database of Loanbook, opened once. Rejects where the browser refuses it (private windows,
 * full disks) or another tab holds an older one; a later call tries again.
 */
export function openDatabase(): Promise<LoanbookDatabase> {
  opened ??= open().catch((cause: unknown) => {
    opened = null;
    throw cause;
  });
  return opened;
}

function open(): Promise<LoanbookDatabase> {
  return new Promise((resolve, reject) => {
    openDB<LoanbookSchema>(NAME, VERSION, {
      upgrade(database, before) {
        if (before < 1) {
          database.createObjectStore('runs');
          database.createObjectStore('searches');
        }
        database.createObjectStore('notebooks');
        database.createObjectStore('revisions', { autoIncrement: true });
        database.createObjectStore('results');
      },
      blocked: () => reject(new DOMException('An older tab holds the database.', 'BlockedError')),
      // A newer Loanbook in another tab waits until this one lets go.
      blocking: (_current, _blocked, event) => {
        opened = null;
        (event.target as IDBDatabase).close();
      },
      terminated() {
        opened = null;
      }
    }).then(resolve, reject);
  });
}
