import type { LoanbookDatabase } from './open-database';

/** Everything that Loanbook keeps under a name of its own begins with this. */
const PREFIX = 'loanbook';

/** Empties the database, and forgets the theme, the engines' timings and what else was remembered. */
export async function deleteEverything(database: LoanbookDatabase): Promise<void> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...names.map((name) => transaction.objectStore(name).clear()),
    transaction.done
  ]);
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  }
}
