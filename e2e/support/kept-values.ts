import type { Page } from '@playwright/test';

/** What this browser keeps in one of Loanbook's stores, by now: the page shows a change before it is kept. */
export function keptValues(page: Page, store: 'runs' | 'searches'): Promise<readonly unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('loanbook');
        opening.onerror = () => reject(new Error('There is no database.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    store
  );
}
