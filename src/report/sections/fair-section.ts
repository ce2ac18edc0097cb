import { dataCell } from '../../cells/data-cell';
import { fairCell } from '../../cells/fair-cell';
import { sliceableColumns } from '../../cells/fair-params';
import { fairFigures } from '../figures/fair-figures';
import type { FairData } from './fair-data';
import type { SectionMaker } from './section-maker';
import { singleSlices } from './single-slices';

/** Whom the campaign's list treats differently, group by group. */
export const fairSection: SectionMaker<FairData> = {
  kind: 'fair',
  cell: fairCell.kind,
  offer({ scope }) {
    const data = scope.freshResult(dataCell);
    const fairness = scope.freshResult(fairCell);
    if (!data || !fairness) return null;
    return { customerRows: singleSlices(fairness.groupings, data), weights: 0 };
  },
  collect({ scope }) {
    const columns = sliceableColumns(scope.freshResult(dataCell)!).map(({ schema }) => schema);
    return { fairness: scope.freshResult(fairCell)!, columns };
  },
  figures: fairFigures
};
