import type { SearchRow } from '../../../cells/search-row';

/** Where a run is, in a few words. `until`: epochs that it is to train. */
export function runStateWords({ state, epochs }: SearchRow, until: number): string {
  switch (state) {
    case 'waiting':
      return epochs.length > 0 ? 'goes on' : 'waits';
    case 'running':
      return `epoch ${Math.min(epochs.length + 1, until)} of ${until}`;
    case 'done':
      return 'done';
    case 'let-go':
      return `let go after ${epochs.length}`;
    case 'diverged':
      return 'diverged';
    case 'failed':
      return 'failed';
  }
}
