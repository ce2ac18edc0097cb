import { describe, expect, it } from 'vitest';
import { hasSharedData, needsSharedData } from '../../core/data/testing/shared-data';
import type { Metrics } from '../../core/evaluate/evaluation';
import { referencePreparation, referenceRecipe } from '../../core/model/recipes';
import { meanMetrics } from '../testing/mean-metrics';
import { printMetrics } from '../testing/print-metrics';
import { trainOnReferenceSplit } from '../testing/train-on-reference-split';

/** Mean and standard deviation over twelve seeds of the published network in Keras. */
const published: readonly (readonly [keyof Metrics, mean: number, deviation: number])[] = [
  ['accuracy', 0.9795, 0.0041],
  ['precision', 0.9415, 0.0154],
  ['recall', 0.8642, 0.039],
  ['f1', 0.9007, 0.0216],
  ['rocAuc', 0.994, 0.0011],
  ['prAuc', 0.9632, 0.0054],
  ['logLoss', 0.0616, 0.0051]
];

/** Where the mean of five seeds has to lie. */
const band: readonly (readonly [keyof Metrics, low: number, high: number])[] = [
  ['accuracy', 0.975, 0.984],
  ['recall', 0.82, 0.91],
  ['rocAuc', 0.9925, 0.9955]
];

/** Five for the band; `npm run test:reference` takes ten, enough to compare the spread as well. */
const SEEDS = Number(process.env.REFERENCE_SEEDS ?? 5);
const TEN_MINUTES = 600_000;

describe.skipIf(!hasSharedData)(`the reference recipe, ${needsSharedData}`, () => {
  it(
    `is the published network: over ${SEEDS} seeds its scores are spread as Keras's`,
    async () => {
      const runs: Metrics[] = [];
      for (let seed = 1; seed <= SEEDS; seed++) {
        const metrics = await trainOnReferenceSplit(referenceRecipe, referencePreparation, seed);
        printMetrics(`reference recipe, seed ${seed}`, metrics);
        runs.push(metrics);
      }
      for (let from = 0; from + 5 <= runs.length; from += 5) {
        const mean = meanMetrics(runs.slice(from, from + 5));
        printMetrics('reference recipe, mean of five', mean);
        for (const [metric, low, high] of band) {
          expect(mean[metric], metric).toBeGreaterThanOrEqual(low);
          expect(mean[metric], metric).toBeLessThanOrEqual(high);
        }
      }
      const mean = meanMetrics(runs);
      for (const [metric, center, deviation] of published) {
        // Two means, of these and of Keras's twelve seeds: three standard errors of their difference.
        const error = deviation * Math.sqrt(1 / SEEDS + 1 / 12);
        expect(Math.abs(mean[metric] - center), metric).toBeLessThanOrEqual(3 * error);
      }
    },
    TEN_MINUTES
  );
});
