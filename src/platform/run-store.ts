import type { RunStore } from '../compute/services';
import { LoanbookError } from '../core/errors';
import { openDatabase } from './open-database';

const REFUSED =
  'This browser lets Loanbook keep nothing between visits, as private windows often do. Runs stay until ' +
  'you close this tab: export those that you want to keep.';
const FULL =
  'The room that this browser gives Loanbook is full, so new runs stay only until you close this tab. ' +
  'Delete runs that you no longer need, or export those that you want to keep.';

/** Keeps runs in this browser's own database; they leave the machine only by export. */
export function createRunStore(): RunStore {
  return {
    load: () => attempt(async () => (await openDatabase()).getAll('runs')),
    put: (runs) =>
      attempt(async () => {
        const { store, done } = (await openDatabase()).transaction('runs', 'readwrite');
        await Promise.all([...runs.map((run) => store.put(run, run.id)), done]);
      }),
    delete: (ids) =>
      attempt(async () => {
        const { store, done } = (await openDatabase()).transaction('runs', 'readwrite');
        await Promise.all([...ids.map((id) => store.delete(id)), done]);
      })
  };
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw new LoanbookError('storage', full ? FULL : REFUSED, {}, cause);
  }
}
