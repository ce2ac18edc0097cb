import type { CurvePoint } from './training-curve-chart';

/** Names of Keras' history for each measure: on the training rows and on the validation rows. */
const SERIES = {
  loss: ['loss', 'val_loss'],
  accuracy: ['acc', 'val_acc']
} as const;

/** The rows that tfjs-vis draws (`x` counts from 0, a field a series) as points of a curve, from epoch 1. */
export function tfjsVisPoints(
  values: readonly ({ readonly x: number } & Readonly<Record<string, unknown>>)[],
  measure: 'loss' | 'accuracy'
): CurvePoint[] {
  const [training, validation] = SERIES[measure];
  return values.map((row) => ({
    epoch: row.x + 1,
    training: asNumber(row[training]),
    validation: asNumber(row[validation])
  }));
}

function asNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
