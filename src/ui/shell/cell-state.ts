import type { CellStatus } from '../../notebook/cell-status';

/** What a status is called on the page. */
export const statusWords: Record<CellStatus, string> = {
  idle: 'not run yet',
  queued: 'waiting its turn',
  running: 'running',
  done: 'up to date',
  stale: 'out of date',
  failed: 'failed',
  stopped: 'stopped',
  waiting: 'waits for a cell above'
};
