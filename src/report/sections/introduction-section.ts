import { introductionCell, type Introduction } from '../../cells/introduction-cell';
import { aggregatesOf, type SectionMaker } from './section-maker';

/** The bank's problem. */
export const introductionSection: SectionMaker<Introduction> = {
  kind: 'introduction',
  cell: introductionCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(introductionCell)),
  collect: ({ scope }) => scope.freshResult(introductionCell)!
};
