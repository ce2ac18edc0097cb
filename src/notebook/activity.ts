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
