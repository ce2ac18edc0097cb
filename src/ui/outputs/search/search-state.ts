/** Where a search is, as its controls show it. */
export type SearchState =
  'idle' | 'starting' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';
