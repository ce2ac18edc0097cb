import { mulberry32 } from '../random';
import { bcaInterval, type LeftOut } from './bca-interval';
import type { Interval } from './evaluation';
import { pointLogLoss } from './log-loss';

/** Of a small sample; a larger one needs fewer, and its time is bounded so. */
const MOST_RESAMPLES = 2000;
const FEWEST_RESAMPLES = 200;
const MOST_DRAWS = 2e7;
/** The jackknife leaves out one row, or of a larger sample every row of one of so many groups. */
const MOST_GROUPS = 500;

type Metric = 'prAuc' | 'logLoss' | 'brier';
type Values = Record<Metric, number>;

/**
 * 95% intervals of the area under the precision-recall curve, the log loss and the Brier score: BCa bootstrap over
 * the rows, the same for the same seed. NaN at both ends where the metric is not defined.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function bootstrapScores(
  labels: Uint8Array,
  probabilities: Float32Array | Float64Array,
  seed: number
): Record<Metric, Interval> {
  const size = labels.length;
  const ranking = rankRows(labels, probabilities);
  const times = new Uint32Array(size).fill(1);
  const estimate = weighted(ranking, times);

  const random = mulberry32(seed);
  const resamples = Math.max(
    FEWEST_RESAMPLES,
    Math.min(MOST_RESAMPLES, Math.floor(MOST_DRAWS / size))
  );
  const drawn = Array.from({ length: resamples }, () => {
    times.fill(0);
    for (let i = 0; i < size; i++) times[Math.floor(random() * size)]!++;
    return weighted(ranking, times);
  });
  const groups = Math.min(size, MOST_GROUPS);
  const leftOut = Array.from({ length: groups }, (_, group) => {
    times.fill(1);
    for (let i = group; i < size; i += groups) times[i] = 0;
    return weighted(ranking, times);
  });

  const intervalOf = (metric: Metric): Interval => {
    const resampled = Float64Array.from(drawn, (values) => values[metric] || 0);
    const jackknife = leftOut.map((values): LeftOut => ({ value: values[metric] || 0, times: 1 }));
    return bcaInterval(estimate[metric], resampled, jackknife);
  };
  return {
    prAuc: intervalOf('prAuc'),
    logLoss: intervalOf('logLoss'),
    brier: intervalOf('brier')
  };
}

/** Rows by falling probability, with what each adds to the means. */
interface Ranking {
  readonly labels: Uint8Array;
  readonly logLosses: Float64Array;
  readonly squares: Float64Array;
  /** 1 where a probability is the last of its equals. */
  readonly lastOfEquals: Uint8Array;
}

function rankRows(labels: Uint8Array, probabilities: Float32Array | Float64Array): Ranking {
  const order = Uint32Array.from(labels, (_, row) => row).sort(
    (a, b) => probabilities[b]! - probabilities[a]!
  );
  const at = (place: number) => probabilities[order[place]!];
  return {
    labels: Uint8Array.from(order, (row) => labels[row]!),
    logLosses: Float64Array.from(order, (row) => pointLogLoss(labels[row]!, probabilities[row]!)),
    squares: Float64Array.from(order, (row) => (probabilities[row]! - labels[row]!) ** 2),
    lastOfEquals: Uint8Array.from(order, (_, place) => (at(place) === at(place + 1) ? 0 : 1))
  };
}

/** The metrics of a sample that holds each row so many times. */
function weighted({ labels, logLosses, squares, lastOfEquals }: Ranking, times: Uint32Array) {
  let rows = 0;
  let tp = 0;
  let tpBefore = 0;
  let area = 0;
  let logLoss = 0;
  let square = 0;
  for (let place = 0; place < labels.length; place++) {
    const count = times[place]!;
    rows += count;
    tp += count * labels[place]!;
    logLoss += count * logLosses[place]!;
    square += count * squares[place]!;
    if (lastOfEquals[place] === 1 && tp > tpBefore) {
      area += ((tp - tpBefore) * tp) / rows;
      tpBefore = tp;
    }
  }
  const values: Values = { prAuc: area / tp, logLoss: logLoss / rows, brier: square / rows };
  return values;
}
