import type { EpochRecord } from '../../core/model/epoch-record';
import type { TrainResult } from '../train-cell';
import { fixedValues, type ValueOf } from './value-source';

const curves = [
  { path: 'loss', key: 'loss', label: 'Training loss', format: 'decimal' },
  { path: 'accuracy', key: 'accuracy', label: 'Training accuracy', format: 'share' },
  { path: 'validation loss', key: 'valLoss', label: 'Validation loss', format: 'decimal' },
  {
    path: 'validation accuracy',
    key: 'valAccuracy',
    label: 'Validation accuracy',
    format: 'share'
  }
] as const;

/** How the training went: the curves' ends, and what it took. */
export const trainValues = fixedValues<TrainResult>([
  ...curves.map(({ path, key, label, format }): ValueOf<TrainResult> => ({
    path,
    label: `${label} after the last epoch`,
    format,
    value: ({ outcome }) => last(outcome.epochs, key)
  })),
  {
    path: 'best validation accuracy',
    label: 'Validation accuracy of the best epoch',
    format: 'share',
    value: ({ outcome }) =>
      outcome.epochs.length === 0
        ? NaN
        : Math.max(...outcome.epochs.map(({ valAccuracy }) => valAccuracy))
  },
  {
    path: 'epochs',
    label: 'Epochs trained',
    format: 'count',
    value: ({ outcome }) => outcome.epochs.length
  },
  { path: 'steps', label: 'Steps', format: 'count', value: ({ outcome }) => outcome.steps },
  {
    path: 'duration',
    label: 'Time spent training',
    format: 'seconds',
    value: ({ outcome }) => outcome.durationMs / 1000
  },
  { path: 'engine', label: 'Engine', format: 'plain', value: ({ outcome }) => outcome.engine },
  { path: 'seed', label: 'Seed', format: 'plain', value: ({ outcome }) => outcome.seed }
]);

function last(epochs: readonly EpochRecord[], key: keyof EpochRecord): number {
  return epochs.at(-1)?.[key] ?? NaN;
}
