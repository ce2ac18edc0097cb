import { evaluate } from '../../../core/evaluate/evaluate';
import type { Evaluation } from '../../../core/evaluate/evaluation';
import type { EpochRecord } from '../../../core/model/epoch-record';
import { recommendedRecipe } from '../../../core/model/recipes';
import type { LessonRun } from '../lesson-run';

/** An evaluation of 500 test customers, 50 of whom accepted, `found` of these found, without false alarms. */
export function madeUpEvaluation(found: number): Evaluation {
  const labels = Uint8Array.from({ length: 500 }, (_, i) => (i < 50 ? 1 : 0));
  const probabilities = Float64Array.from(labels, (_, i) => (i < found ? 0.9 : 0.1));
  return evaluate({ labels, probabilities, threshold: 0.5, seed: 1 });
}

/** Epochs with these training and validation losses. */
export function madeUpEpochs(losses: readonly (readonly [number, number])[]): EpochRecord[] {
  return losses.map(([loss, valLoss]) => ({ loss, valLoss, accuracy: 0.9, valAccuracy: 0.9 }));
}

/** A run that went well, but for what `change` says. */
export function madeUpRun(change: Partial<LessonRun> = {}): LessonRun {
  return {
    rows: 5000,
    acceptedCount: 480,
    recipe: { ...recommendedRecipe, name: 'custom', learningRate: 0.5 },
    splitSeed: 42,
    training: { rows: 4050, accepted: 400 },
    test: { rows: 500, accepted: 50 },
    ranges: {
      widest: { label: 'Mortgage', min: 0, max: 635, format: 'thousand-dollars' },
      narrowest: { label: 'Online', min: 0, max: 1, format: 'plain' }
    },
    epochs: madeUpEpochs([
      [0.2, 0.1],
      [0.05, 0.06]
    ]),
    evaluation: madeUpEvaluation(47),
    leak: null,
    ...change
  };
}
