import { describe, expect, it } from 'vitest';
import { hasSharedData, needsSharedData } from '../../core/data/testing/shared-data';
import type { Metrics } from '../../core/evaluate/evaluation';
import { referencePreparation, referenceRecipe } from '../../core/model/recipes';
import { meanMetrics } from '../testing/mean-metrics';
import { printMetrics } from '../testing/print-metrics';
import { trainOnReferenceSplit } from '../testing/train-on-reference-split';

/** Mean and standard deviation over twelve seeds of the published network in Keras. */
const publishedSpread: readonly (readonly [keyof Metrics, mean: number, deviation: number])[] = [
  ['accuracy', 0.9795, 0.0041],
  ['recall', 0.8642, 0.039],
  ['precision', 0.9415, 0.0154],
  ['rocAuc', 0.994, 0.0011],
  ['logLoss', 0.0616, 0.0051]
];

/** Where the mean of five seeds has to lie. */
const band: readonly (readonly [keyof Metrics, low: number, high: number])[] = [
  ['accuracy', 0.975, 0.984],
  ['recall', 0.82, 0.91],
  ['rocAuc', 0.9925, 0.9955]
];

/** One seed by default; five are needed for the band. */
const seeds = Number(process.env.REFERENCE_SEEDS ?? 1);
const FIFTEEN_MINUTES = 900_000;

describe.skipIf(!hasSharedData)(`the reference recipe, ${needsSharedData}`, () => {
  it(
    `agrees with the published network (seeds: ${seeds})`,
    async () => {
      const runs: Metrics[] = [];
      for (let seed = 1; seed <= seeds; seed++) {
        const metrics = await trainOnReferenceSplit(referenceRecipe, referencePreparation, seed);
        printMetrics(`reference recipe, seed ${seed}`, metrics);
        runs.push(metrics);
      }
      const mean = meanMetrics(runs);
      if (seeds < 5) {
        for (const [metric, published, deviation] of publishedSpread) {
          expect(Math.abs(mean[metric] - published), metric).toBeLessThanOrEqual(3 * deviation);
        }
        return;
      }
      printMetrics('reference recipe, mean', mean);
      for (const [metric, low, high] of band) {
        expect(mean[metric], metric).toBeGreaterThanOrEqual(low);
        expect(mean[metric], metric).toBeLessThanOrEqual(high);
      }
    },
    FIFTEEN_MINUTES * seeds
  );
});
