import type { ComparisonProgress } from '../../../compute/comparison-contract';
import type { CellStatus } from '../../../notebook/cell-status';
import { timeLeft } from '../time-left';
import { timeTaken } from '../time-taken';

/** What a comparison is doing, beside its bar, and said aloud when it changes. */
export interface ModelsStatus {
  readonly text: string;
  /** Changes with the state only, so that a screen reader is not flooded. */
  readonly announcement: string;
}

/** @param fits that the settings ask for */
export function modelsStatus(
  status: CellStatus,
  fits: number,
  progress: ComparisonProgress | null,
  finished: { readonly durationMs: number; readonly workers: number } | undefined
): ModelsStatus {
  switch (status) {
    case 'running':
    case 'queued':
      return {
        text: progress
          ? `${progress.done} of ${counted(progress.total)} · ${timeLeft(progress.remainingMs)}`
          : 'starting the workers…',
        announcement: 'Comparing the models'
      };
    case 'done': {
      const how = finished
        ? ` in ${timeTaken(finished.durationMs)}, ${finished.workers} at a time`
        : '';
      return { text: `done${how}`, announcement: `The comparison is done${how}` };
    }
    case 'stopped':
      return { text: 'stopped', announcement: 'The comparison was stopped' };
    case 'failed':
      return { text: 'the comparison failed', announcement: 'The comparison failed' };
    case 'idle':
    case 'stale':
    case 'waiting':
      return { text: `${counted(fits)} to do`, announcement: '' };
  }
}

const counted = (fits: number) => `${fits} ${fits === 1 ? 'fit' : 'fits'}`;
