import type { CellProgress } from './cell';

/** What goes on in a cell, or how its last run ended. */
export interface Activity {
  readonly state: 'queued' | 'running' | 'failed' | 'stopped';
  readonly key: string;
  readonly startedAt: number;
  readonly progress: CellProgress | null;
  readonly error: Error | null;
  readonly live: unknown;
}

/** Of a cell that waits its turn. */
export function queuedActivity(key: string, startedAt: number): Activity {
  return { state: 'queued', key, startedAt, progress: null, error: null, live: null };
}
