import { correctedTTest } from '../../../core/compare/corrected-t-test';
import { smallerIsBetter, type MetricName } from '../../../core/compare/summarise-folds';
import { modelTitles } from '../../../core/model/classic/model-words';
import type { BoardRow } from './board';
import { metricWords, showMetric } from '../../../core/compare/metric-words';

/** Below this the difference is taken to be more than chance. */
const LEVEL = 0.05;

/**
 * Whether the chosen model is really worse than the best one, in two sentences; null where the chosen one is the best
 * and there is none to compare it with.
 *
 * @param ordered the best first
 * @param testToTrain test rows divided by training rows
 */
export function comparisonWords(
  ordered: readonly BoardRow[],
  chosen: BoardRow,
  metric: MetricName,
  testToTrain: number
): { readonly says: string; readonly why: string } | null {
  const [best, second] = ordered;
  const other = best === chosen ? second : best;
  if (!best || !other) return null;
  const { words } = metricWords[metric];
  const [better, worse] = chosen === best ? [chosen, other] : [other, chosen];
  const test = correctedTTest(better.perFold[metric], worse.perFold[metric], testToTrain);
  const gap = showGap(Math.abs(better.mean[metric] - worse.mean[metric]), metric);
  const most = smallerIsBetter(metric) ? 'lower' : 'higher';
  const isEqual = better.mean[metric] === worse.mean[metric];
  const fact = isEqual
    ? `${modelTitles[better.name]} and ${modelTitles[worse.name].toLowerCase()} are equal by ${words}.`
    : `${modelTitles[better.name]} is ${gap} ${most} by ${words} than ` +
      `${modelTitles[worse.name].toLowerCase()}.`;
  if (Number.isNaN(better.mean[metric] - worse.mean[metric])) {
    return { says: `${capital(words)} is not defined for both models.`, why: '' };
  }
  if (!test) {
    return {
      says: fact,
      why: 'One split cannot tell whether that is chance. Cross-validation can.'
    };
  }
  const p = test.p < 0.001 ? 'p < .001' : `p = ${test.p.toFixed(3).replace(/^0/, '')}`;
  return {
    says: fact,
    why:
      test.p < LEVEL
        ? `That is more than the choice of customers explains (corrected resampled t-test, ${p}).`
        : `That may well be chance: models that are equally good differ so much in ${Math.round(test.p * 100)} of 100 comparisons (corrected resampled t-test, ${p}).`
  };
}

/** Of two shares the difference is in points. */
function showGap(gap: number, metric: MetricName): string {
  return metricWords[metric].format === 'share'
    ? `${(gap * 100).toFixed(1)} points`
    : showMetric(gap, metric);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
