/** Where a training run is, as its controls show it; stale: it is done, and something has changed since. */
export type TrainingState =
  'idle' | 'stale' | 'measuring' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';
