import { fitScaler, type Scaler } from '../prepare/scale';
import type { Column } from '../data/table';
import type { PreparationSettings, Split } from '../prepare/prepared';
import type { ScalerLeak } from './leak-report';

/** What the scaler has seen, and how far that moves its figures: see `ScalerLeak`. */
export function findScalerLeak(
  inputs: readonly Column[],
  { scaling, scalerRows }: Pick<PreparationSettings, 'scaling' | 'scalerRows'>,
  { train }: Pick<Split, 'train'>
): ScalerLeak {
  if (scaling === 'none' || scalerRows === 'train') {
    return { rows: scaling === 'none' ? 'none' : 'train', shift: 0 };
  }
  const numbers = inputs.filter(({ dictionary }) => dictionary === null);
  const known = (values: Float64Array) => values.filter((value) => !Number.isNaN(value));
  const fit = (pick: (values: Float64Array) => Float64Array): Scaler =>
    fitScaler(numbers.map(({ values }) => known(pick(values))));
  const all = fit((values) => values);
  const own = fit((values) => Float64Array.from(train, (row) => values[row]!));
  const shift = numbers.reduce((most, _, i) => {
    const scale = own.scale[i]!;
    const moved = Math.max(
      Math.abs(all.mean[i]! - own.mean[i]!) / scale,
      Math.abs(all.scale[i]! / scale - 1)
    );
    // A column that is empty has no mean.
    return Number.isNaN(moved) ? most : Math.max(most, moved);
  }, 0);
  return { rows: scalerRows, shift };
}
