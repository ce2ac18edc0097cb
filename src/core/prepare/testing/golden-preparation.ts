import { readSharedText } from '../../data/testing/shared-data';

interface GoldenPreparation {
  readonly split: Record<'train' | 'val' | 'test', number[]>;
  readonly split_algorithm: {
    readonly mt19937_seed42_first5_uint32: number[];
    readonly vectors: Record<string, number[]>;
    readonly ceil_floor_examples: Record<string, [number, number]>;
  };
  readonly scaler: Record<
    'notebook_fit_on_all' | 'fit_on_train_only',
    { mean: number[]; scale: number[] }
  > & { features: string[] };
}

/** What scikit-learn and NumPy say about the split and the scaler of the reference data. */
export function readGoldenPreparation(): GoldenPreparation {
  return JSON.parse(readSharedText('golden.json')) as GoldenPreparation;
}
