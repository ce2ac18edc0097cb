import type { SlicedGroups } from '../../core/fair/fairness';
import type { Slice } from '../../core/fair/slice';
import type { SliceMeasure } from './slice-measures';

/** Slices by one measure, with all customers to compare with. */
export interface SlicesFigure {
  readonly groups: SlicedGroups;
  readonly all: Slice;
  readonly measure: SliceMeasure;
}
