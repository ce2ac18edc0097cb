import type { Interval } from '../../core/evaluate/evaluation';
import type { ShareFigure, Slice } from '../../core/fair/slice';

/** What a chart of slices can show. */
export type SliceMeasure = 'listed' | 'accepts' | 'recall' | 'precision' | 'calibration';

/** What a measure is called, and what it is a share of. */
export const sliceMeasures: Readonly<
  Record<SliceMeasure, { readonly label: string; readonly axis: string; readonly of: string }>
> = {
  listed: { label: 'On the list', axis: 'Share on the list', of: 'customers' },
  accepts: { label: 'Accept', axis: 'Share that accepts', of: 'customers' },
  recall: { label: 'Recall', axis: 'Of those who accept, on the list', of: 'acceptors' },
  precision: { label: 'Precision', axis: 'Of those on the list, accept', of: 'names on the list' },
  calibration: {
    label: 'Calibration',
    axis: 'Share that accepts less the probability said, in points',
    of: 'customers'
  }
};

/** A slice's figure as a point with its interval. */
export interface SlicePoint {
  readonly value: number;
  readonly interval: Interval;
  readonly few: boolean;
  readonly count: number;
  readonly of: number;
}

/** A slice by a measure; one that is not defined is NaN. */
export function slicePoint(slice: Slice, measure: SliceMeasure): SlicePoint {
  if (measure !== 'calibration') return pointOf(slice[measure], slice.small);
  const { gap, interval } = slice.calibration;
  return { ...pointOf(slice.accepts, slice.small), value: gap, interval };
}

function pointOf({ value, interval, few, count, of }: ShareFigure, small: boolean): SlicePoint {
  return { value, interval, few: few || small, count, of };
}
