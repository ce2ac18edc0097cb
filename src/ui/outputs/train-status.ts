import type { TrainingProgress } from '../../compute/training-protocol';
import { timeLeft } from './time-left';
import { timeTaken } from './time-taken';
import type { TrainingState } from './training-state';

/** What a training run is doing, twice: beside the bar, and said aloud when it changes. */
export interface TrainStatus {
  readonly text: string;
  /** Changes with the state only, so that a screen reader is not flooded. */
  readonly announcement: string;
}

/** A training run's state in words. `progress` is null before the first step. */
export function trainStatus(state: TrainingState, progress: TrainingProgress | null): TrainStatus {
  const done = progress ? completed(progress) : '';
  switch (state) {
    case 'idle':
      return { text: 'not trained yet', announcement: '' };
    case 'stale':
      return { text: 'trained before the change', announcement: '' };
    case 'measuring':
      return { text: 'timing the engines…', announcement: 'Timing the engines' };
    case 'running':
      return {
        text: progress ? `${current(progress)} · ${timeLeft(progress.remainingMs)}` : 'starting…',
        announcement: 'Training'
      };
    case 'paused':
      return {
        text: progress ? `paused · ${place(progress)}` : 'paused',
        announcement: progress ? `Paused, ${place(progress)}` : 'Paused'
      };
    case 'done': {
      const took = progress ? ` in ${timeTaken(progress.elapsedMs)}` : '';
      return { text: `${done || 'done'}${took}`, announcement: `Training is done${took}` };
    }
    case 'stopped':
      return {
        text: progress ? `stopped after ${place(progress)}` : 'stopped',
        announcement: 'Training was stopped'
      };
    case 'failed':
      return { text: 'training failed', announcement: 'Training failed' };
  }
}

function current({ epoch, epochs }: TrainingProgress): string {
  return `epoch ${Math.min(epoch + 1, epochs)} of ${epochs}`;
}

function completed({ epoch, epochs }: TrainingProgress): string {
  return epoch === epochs
    ? `${epochs} ${epochs === 1 ? 'epoch' : 'epochs'}`
    : `${epoch} of ${epochs} epochs`;
}

/** Between epochs the epochs count, within one the batch. */
function place(progress: TrainingProgress): string {
  const { step, steps, epoch, epochs } = progress;
  const perEpoch = epochs > 0 ? Math.round(steps / epochs) : 0;
  const batch = step - epoch * perEpoch;
  if (batch <= 0 || epoch >= epochs) return completed(progress);
  return `${current(progress)}, batch ${batch} of ${perEpoch}`;
}
