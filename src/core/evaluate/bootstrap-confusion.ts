import { mulberry32, type Random } from '../random';
import { bcaInterval, type LeftOut } from './bca-interval';
import { drawBinomial } from './draw-binomial';
import type { Confusion, EvaluationMetrics, Interval } from './evaluation';
import { confusionMetrics } from './metrics';
import { wilsonInterval } from './wilson';

const RESAMPLES = 2000;

type Metric = 'f1' | 'balancedAccuracy' | 'mcc';

/**
 * 95% intervals of F1, balanced accuracy and Matthews' correlation: BCa bootstrap of 2,000 resamples of the rows,
 * the same for the same seed. NaN at both ends where the metric is not defined.
 *
 * These see of a row only its cell in the confusion matrix, so drawing n rows with replacement is drawing the four
 * cells from a multinomial of n. That is the same distribution as resampling rows, at a cost that does not grow
 * with them.
 *
 * A sample without errors, or without hits, resamples to itself, which would claim certainty. There the ends are
 * what the metric would be at the ends of both recalls' Wilson intervals.
 */
export function bootstrapConfusion(confusion: Confusion, seed: number): Record<Metric, Interval> {
  const { fp, fn, tp } = confusion;
  const values = confusionMetrics(confusion);
  if (tp === 0 || fp + fn === 0) return boundsByRecalls(confusion, values);
  const random = mulberry32(seed);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    confusionMetrics(drawConfusion(confusion, random))
  );
  const intervalOf = (metric: Metric): Interval => {
    // A resample in which the metric has no value counts as 0, as in the report.
    const resampled = Float64Array.from(drawn, (metrics) => metrics[metric] || 0);
    return bcaInterval(values[metric], resampled, leaveOneOut(confusion, metric));
  };
  return {
    f1: intervalOf('f1'),
    balancedAccuracy: intervalOf('balancedAccuracy'),
    mcc: intervalOf('mcc')
  };
}

/** As many rows as the matrix has, drawn from its cells. */
function drawConfusion({ tn, fp, fn, tp }: Confusion, random: Random): Confusion {
  const total = tn + fp + fn + tp;
  const right = drawBinomial(total, (tn + tp) / total, random);
  const drawnTp = drawBinomial(right, tp / (tn + tp), random);
  const drawnFn = drawBinomial(total - right, fn / (fp + fn), random);
  return { tn: right - drawnTp, fp: total - right - drawnFn, fn: drawnFn, tp: drawnTp };
}

/** Rows of one cell are alike: four leave-outs stand for all. */
function leaveOneOut(confusion: Confusion, metric: Metric): readonly LeftOut[] {
  return (['tn', 'fp', 'fn', 'tp'] as const)
    .filter((cell) => confusion[cell] > 0)
    .map((cell) => ({
      value: confusionMetrics({ ...confusion, [cell]: confusion[cell] - 1 })[metric] || 0,
      times: confusion[cell]
    }));
}

function boundsByRecalls(
  { tn, fp, fn, tp }: Confusion,
  values: Pick<EvaluationMetrics, Metric>
): Record<Metric, Interval> {
  const accepted = wilsonInterval(tp, tp + fn);
  const declined = wilsonInterval(tn, tn + fp);
  const at = (end: 0 | 1) => {
    const found = accepted[end] * (tp + fn);
    const left = declined[end] * (tn + fp);
    const matrix = { tn: left, fp: tn + fp - left, fn: tp + fn - found, tp: found };
    return confusionMetrics(matrix);
  };
  const [low, high] = [at(0), at(1)];
  const intervalOf = (metric: Metric): Interval => {
    const value = values[metric];
    if (Number.isNaN(value)) return [NaN, NaN];
    // Where an end is not defined, the metric could be anything on that side of its value.
    const least = metric === 'mcc' ? -1 : 0;
    return [
      Number.isNaN(low[metric]) ? least : Math.min(low[metric], value),
      Number.isNaN(high[metric]) ? 1 : Math.max(high[metric], value)
    ];
  };
  return {
    f1: intervalOf('f1'),
    balancedAccuracy: intervalOf('balancedAccuracy'),
    mcc: intervalOf('mcc')
  };
}
