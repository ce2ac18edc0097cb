import type { Confusion, Evaluation, EvaluationMetrics } from '../../core/evaluate/evaluation';
import type { NumberFormat } from '../../core/format';
import { fixedValues, type ValueOf } from './value-source';

const metrics: readonly {
  readonly path: string;
  readonly key: keyof EvaluationMetrics;
  readonly label: string;
  readonly format: NumberFormat;
}[] = [
  { path: 'accuracy', key: 'accuracy', label: 'Accuracy', format: 'share' },
  { path: 'precision', key: 'precision', label: 'Precision', format: 'share' },
  { path: 'recall', key: 'recall', label: 'Recall', format: 'share' },
  { path: 'f1', key: 'f1', label: 'F1', format: 'share' },
  { path: 'roc auc', key: 'rocAuc', label: 'ROC AUC', format: 'decimal' },
  { path: 'pr auc', key: 'prAuc', label: 'PR AUC', format: 'decimal' },
  { path: 'log loss', key: 'logLoss', label: 'Log loss', format: 'decimal' },
  { path: 'brier', key: 'brier', label: 'Brier score', format: 'decimal' },
  {
    path: 'balanced accuracy',
    key: 'balancedAccuracy',
    label: 'Balanced accuracy',
    format: 'share'
  },
  { path: 'mcc', key: 'mcc', label: 'MCC', format: 'decimal' }
];

const confusion: readonly { readonly key: keyof Confusion; readonly label: string }[] = [
  { key: 'tp', label: 'Acceptors found' },
  { key: 'fn', label: 'Acceptors missed' },
  { key: 'fp', label: 'Called in vain' },
  { key: 'tn', label: 'Rightly left alone' }
];

/** Every score of the test customers with its interval, and the confusion matrix. */
export const evaluateValues = fixedValues<Evaluation>([
  ...metrics.flatMap(({ path, key, label, format }): ValueOf<Evaluation>[] => [
    { path, label, format, value: (evaluation) => evaluation.metrics[key] },
    ...intervalOf(path, key, label, format)
  ]),
  ...confusion.map(({ key, label }): ValueOf<Evaluation> => ({
    path: `confusion.${key}`,
    label,
    format: 'count',
    value: (evaluation) => evaluation.confusion[key]
  })),
  { path: 'rows', label: 'Test customers', format: 'count', value: ({ rows }) => rows },
  {
    path: 'accepted',
    label: 'Test customers who accepted',
    format: 'count',
    value: ({ accepted }) => accepted
  },
  { path: 'threshold', label: 'Threshold', format: 'share', value: ({ threshold }) => threshold },
  {
    path: 'macro f1',
    label: 'F1, mean of both answers',
    format: 'share',
    value: ({ report }) => report.macro.f1
  },
  {
    path: 'weighted f1',
    label: 'F1, weighted by customers',
    format: 'share',
    value: ({ report }) => report.weighted.f1
  }
]);

function intervalOf(
  path: string,
  key: keyof EvaluationMetrics,
  label: string,
  format: NumberFormat
): readonly ValueOf<Evaluation>[] {
  return [
    {
      path: `${path}.low`,
      label: `${label}, low end of its interval`,
      format,
      value: ({ intervals }) => intervals[key][0]
    },
    {
      path: `${path}.high`,
      label: `${label}, high end of its interval`,
      format,
      value: ({ intervals }) => intervals[key][1]
    }
  ];
}
