import type { TrainingOutcome, TrainingProgress } from '../../compute/training-protocol';

/** What a run that has ended would last have said of itself. */
export function finishedProgress(outcome: TrainingOutcome): TrainingProgress {
  const { steps, epochs, durationMs, msPerStep } = outcome;
  return {
    step: steps,
    steps,
    epoch: epochs.length,
    epochs: epochs.length,
    elapsedMs: durationMs,
    remainingMs: 0,
    msPerStep,
    batchLoss: epochs.at(-1)?.loss ?? Number.NaN
  };
}
