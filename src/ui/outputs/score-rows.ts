import type { Evaluation, Interval } from '../../core/evaluate/evaluation';
import { formatNumber, type NumberFormat } from '../../core/format';

/** One metric as it is shown. `interval` is null where none is computed. */
export interface ScoreRow {
  readonly key: keyof Evaluation['metrics'];
  readonly label: string;
  readonly value: number;
  readonly interval: Interval | null;
  readonly format: NumberFormat;
  /** A few words on what it counts. */
  readonly meaning: string;
}

/** All metrics of an evaluation; those with an interval first. */
export function scoreRows(
  evaluation: Pick<Evaluation, 'metrics' | 'intervals'>
): readonly ScoreRow[] {
  const { metrics, intervals } = evaluation;
  const share = { format: 'share' } as const;
  const decimal = { format: 'decimal' } as const;
  const row = (key: ScoreRow['key'], label: string, meaning: string) => ({
    key,
    label,
    meaning,
    value: metrics[key],
    interval: key in intervals ? intervals[key as keyof typeof intervals] : null
  });
  return [
    { ...row('accuracy', 'Accuracy', 'of all customers, judged rightly'), ...share },
    { ...row('precision', 'Precision', 'of those it would call, really accept'), ...share },
    { ...row('recall', 'Recall', 'of those who accept, are found'), ...share },
    { ...row('f1', 'F1', 'precision and recall in one number'), ...share },
    { ...row('rocAuc', 'ROC AUC', 'chance that an acceptor ranks above a decliner'), ...decimal },
    { ...row('prAuc', 'PR AUC', 'precision, averaged over all thresholds'), ...decimal },
    { ...row('logLoss', 'Log loss', 'how wrong its probabilities are; 0 is perfect'), ...decimal },
    { ...row('brier', 'Brier score', 'mean squared error of its probabilities'), ...decimal }
  ];
}

/** "96.6 to 99.1%", "0.989 to 0.998"; an undefined interval says so. */
export function intervalText(interval: Interval, format: NumberFormat): string {
  const [low, high] = interval;
  if (Number.isNaN(low) || Number.isNaN(high)) return 'no interval';
  const first = formatNumber(low, format).replace(/%$/, '');
  return `${first} to ${formatNumber(high, format)}`;
}

/**
 * Where the bars of several intervals begin, so that all share one scale that ends at 1: the lowest
 * end, rounded down to a tenth; never above 0.9.
 */
export function scaleStart(rows: readonly ScoreRow[]): number {
  const lows = rows.flatMap((row) => (row.interval ? [row.interval[0], row.value] : [row.value]));
  const lowest = Math.min(0.95, ...lows.filter(Number.isFinite));
  return Math.max(0, Math.floor(lowest * 10 + 1e-9) / 10);
}

/** A value's place on the scale from `start` to 1, in percent of its length. */
export function onScale(value: number, start: number): number {
  return Math.min(100, Math.max(0, ((value - start) / (1 - start)) * 100));
}
