import { describe, expect, it } from 'vitest';
import { hasSharedData, needsSharedData } from '../../core/data/testing/shared-data';
import type { Metrics } from '../../core/evaluate/evaluation';
import { recommendedPreparation, recommendedRecipe } from '../../core/model/recipes';
import { meanMetrics } from '../testing/mean-metrics';
import { printMetrics } from '../testing/print-metrics';
import { trainOnReferenceSplit } from '../testing/train-on-reference-split';

const TEN_MINUTES = 600_000;

describe.skipIf(!hasSharedData)(`the recommended recipe, ${needsSharedData}`, () => {
  it(
    'reaches a mean accuracy of .988 over five seeds',
    async () => {
      const runs: Metrics[] = [];
      for (let seed = 1; seed <= 5; seed++) {
        const metrics = await trainOnReferenceSplit(
          recommendedRecipe,
          recommendedPreparation,
          seed
        );
        printMetrics(`recommended recipe, seed ${seed}`, metrics);
        runs.push(metrics);
      }
      const mean = meanMetrics(runs);
      printMetrics('recommended recipe, mean', mean);
      expect(mean.accuracy).toBeGreaterThanOrEqual(0.988);
    },
    TEN_MINUTES
  );
});
