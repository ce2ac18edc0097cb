import { describe, expect, it } from 'vitest';
import { foldMetrics } from '../../compare/fold-metrics';
import { groupedFolds } from '../../compare/grouped-folds';
import { readTable } from '../../data/load-table';
import { acceptedFlags } from '../../data/table';
import { hasSharedData, needsSharedData, readSharedText } from '../../data/testing/shared-data';
import { copyGroups } from '../../leaks/copy-groups';
import { defaultModelSettings } from './fitted-model';
import { modelKinds } from './model-kinds';

/** With `npm run test:reference` both models are scored over all 25 folds. */
const ASKED = Number(process.env.REFERENCE_FOLDS ?? 0);

/** Accuracy with whole cells of family, education and card spending held out, as it was measured with scikit-learn. */
const cases = [
  { name: 'histGradientBoosting', target: 0.9773, always: true },
  { name: 'randomForest', target: 0.9792, always: false }
] as const;

describe.skipIf(!hasSharedData)(`models on strangers ${needsSharedData}`, () => {
  // Fold by fold the accuracy has a standard deviation of .0050. How scikit-learn dealt its groups is not known, so that
  // the two means differ by chance: two standard errors are .0045 with 5 folds and .0020 with 25.
  it.each(cases.filter(({ always }) => always || ASKED > 0))(
    '$name scores alike',
    ({ name, target }) => {
      const read = readTable('universal_bank.csv', readSharedText('universal_bank.csv'));
      if (read.kind !== 'table') throw new Error('The reference file was not recognised.');
      const { table } = read;
      const accepted = acceptedFlags(table);
      const groups = copyGroups(table, ['Family', 'Education', 'CCAvg']);
      const columns = table.columns.filter(({ schema }) => schema.role === 'input');
      const folds = groupedFolds(groups, accepted, 5, ASKED > 0 ? 5 : 1, 42);
      const accuracies = folds.map((test, fold) => {
        const held = new Set(test);
        const train = Uint32Array.from(accepted.keys()).filter((row) => !held.has(row));
        const fitted = modelKinds[name].fit(
          { columns, accepted },
          train,
          defaultModelSettings,
          fold + 1
        );
        const labels = Uint8Array.from(test, (row) => accepted[row]!);
        return foldMetrics(labels, fitted.probabilities(columns, test), fitted.threshold).accuracy;
      });
      const mean = accuracies.reduce((sum, each) => sum + each, 0) / folds.length;
      if (ASKED > 0)
        process.stdout.write(`${name} on strangers ${mean.toFixed(4)}  golden ${target}\n`);
      expect(Math.abs(mean - target)).toBeLessThan(ASKED > 0 ? 0.002 : 0.0045);
    }
  );
});
