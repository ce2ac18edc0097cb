import type { MetricName } from './summarise-folds';
import { formatNumber } from '../format';

interface MetricWords {
  readonly label: string;
  /** As it stands in a sentence. */
  readonly words: string;
  readonly format: 'share' | 'decimal';
  readonly meaning: string;
}

/** What metrics are called, and how they read. */
export const metricWords: Readonly<Record<MetricName, MetricWords>> = {
  accuracy: {
    label: 'Accuracy',
    words: 'accuracy',
    format: 'share',
    meaning: 'of all customers, judged rightly'
  },
  precision: {
    label: 'Precision',
    words: 'precision',
    format: 'share',
    meaning: 'of those it would call, really accept'
  },
  recall: {
    label: 'Recall',
    words: 'recall',
    format: 'share',
    meaning: 'of those who accept, are found'
  },
  f1: { label: 'F1', words: 'F1', format: 'share', meaning: 'precision and recall in one number' },
  rocAuc: {
    label: 'ROC AUC',
    words: 'ROC AUC',
    format: 'decimal',
    meaning: 'chance that an acceptor ranks above a decliner'
  },
  prAuc: {
    label: 'PR AUC',
    words: 'PR AUC',
    format: 'decimal',
    meaning: 'precision, averaged over all thresholds'
  },
  logLoss: {
    label: 'Log loss',
    words: 'log loss',
    format: 'decimal',
    meaning: 'how wrong its probabilities are; 0 is perfect'
  },
  brier: {
    label: 'Brier',
    words: 'Brier score',
    format: 'decimal',
    meaning: 'mean squared error of its probabilities'
  }
};

/** "98.8%", or "0.998"; a dash where it is not defined. */
export function showMetric(value: number, metric: MetricName): string {
  return formatNumber(value, metricWords[metric].format);
}

/** "± 0.3" after a share, "± 0.012" after another score; empty where there is one fold. */
export function showSpread(sd: number, metric: MetricName): string {
  if (Number.isNaN(sd)) return '';
  return `± ${formatNumber(sd, metricWords[metric].format).replace('%', '')}`;
}
