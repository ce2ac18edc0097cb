import { recommendedPreparation, recommendedRecipe } from '../../model/recipes';
import type { RunRecord } from '../run-record';

/** A finished run of two epochs; `change` replaces what a test is about. */
export function sampleRun(change: Partial<RunRecord> = {}): RunRecord {
  return {
    id: 'a1',
    name: 'Recommended · seed 1',
    startedAt: '2026-03-01T10:00:00.000Z',
    data: { name: 'customers.csv', fingerprint: '0123456789abcdef', rowCount: 5000, repairs: [] },
    preparation: {
      splitSeed: 42,
      testShare: 0.1,
      validationShare: 0.1,
      dropped: [],
      ...recommendedPreparation
    },
    recipe: recommendedRecipe,
    seed: 1,
    engine: 'wasm',
    switches: [{ from: 'simd', to: 'wasm', epoch: 1, reason: 'The worker was lost.' }],
    state: 'finished',
    problem: null,
    epochs: [
      { loss: 0.3, accuracy: 0.9, valLoss: 0.2, valAccuracy: 0.93 },
      { loss: 0.1, accuracy: 0.96, valLoss: 0.12, valAccuracy: 0.97 }
    ],
    scores: {
      rows: 500,
      accepted: 54,
      threshold: 0.5,
      confusion: { tn: 444, fp: 2, fn: 7, tp: 47 },
      metrics: {
        accuracy: 0.982,
        precision: 47 / 49,
        recall: 47 / 54,
        f1: 0.913,
        rocAuc: 0.994,
        prAuc: 0.963,
        logLoss: 0.062,
        brier: 0.013
      },
      intervals: {
        accuracy: [0.966, 0.991],
        precision: [0.863, 0.989],
        recall: [0.756, 0.936],
        f1: [0.845, 0.966],
        rocAuc: [0.989, 0.998]
      }
    },
    durationMs: 9800,
    msPerStep: 2.5,
    ...change
  };
}
