import type { Predictor } from '../predict-cell';
import { fixedValues } from './value-source';

/** What a single prediction is held against. */
export const predictValues = fixedValues<Predictor>([
  {
    path: 'base rate',
    label: 'Share of all customers who accepted',
    format: 'share',
    value: ({ baseRate }) => baseRate
  }
]);
