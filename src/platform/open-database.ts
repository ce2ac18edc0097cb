import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What this browser keeps of Loanbook between visits. Each store's owner says what its values are. */
export interface LoanbookSchema extends DBSchema {
  /** The run ledger, by the run's id. */
  runs: { key: string; value: unknown };
  /** Finished runs of searches, by search and place in it. */
  searches: { key: [search: string, place: number]; value: unknown };
}

const NAME = 'loanbook';
const VERSION = 1;

let opened: Promise<IDBPDatabase<LoanbookSchema>> | null = null;

/**
 * The browser's database of Loanbook, opened once. Rejects where the browser refuses it (private windows,
 * full disks); a later call tries again.
 */
export function openDatabase(): Promise<IDBPDatabase<LoanbookSchema>> {
  opened ??= openDB<LoanbookSchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('runs');
      database.createObjectStore('searches');
    },
    terminated() {
      opened = null;
    }
  }).catch((cause: unknown) => {
    opened = null;
    throw cause;
  });
  return opened;
}
