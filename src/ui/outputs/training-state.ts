/** Where a training run is, as its controls show it. */
export type TrainingState =
  'idle' | 'measuring' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';
