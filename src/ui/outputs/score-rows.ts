import type { EvaluationMetrics, Interval, Metrics } from '../../core/evaluate/evaluation';
import { formatNumber, type NumberFormat } from '../../core/format';

/** One metric as it is shown. `interval` is null where none is computed. */
export interface ScoreRow {
  readonly key: keyof EvaluationMetrics;
  readonly label: string;
  readonly value: number;
  readonly interval: Interval | null;
  readonly format: NumberFormat;
  /** A few words on what it counts. */
  readonly meaning: string;
}

/** What is known of the metrics; runs of earlier versions have no interval for some. */
interface Scored<M extends Metrics> {
  readonly metrics: M;
  readonly intervals: Readonly<Partial<Record<keyof EvaluationMetrics, Interval>>>;
}

const share = { format: 'share' } as const;
const decimal = { format: 'decimal' } as const;

/** The metrics of any evaluation; the first five are those that a page shows at once. */
export function scoreRows(evaluation: Scored<Metrics>): readonly ScoreRow[] {
  const row = rowMaker(evaluation);
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

/** The two that weigh both answers alike. */
export function balancedScoreRows(evaluation: Scored<EvaluationMetrics>): readonly ScoreRow[] {
  const row = rowMaker(evaluation);
  return [
    {
      ...row(
        'balancedAccuracy',
        'Balanced accuracy',
        'judged rightly, both answers weighing alike'
      ),
      ...share
    },
    { ...row('mcc', 'MCC', 'agreement with the answers; 0 is guessing, 1 is perfect'), ...decimal }
  ];
}

function rowMaker<M extends Metrics>({ metrics, intervals }: Scored<M>) {
  return (key: keyof M & keyof EvaluationMetrics, label: string, meaning: string) => ({
    key,
    label,
    meaning,
    value: metrics[key] as number,
    interval: intervals[key] ?? null
  });
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
