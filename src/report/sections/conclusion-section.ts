import { conclusionCell } from '../../cells/conclusion-cell';
import type { Prose } from '../../core/prose';
import { aggregatesOf, type SectionMaker } from './section-maker';

export const conclusionSection: SectionMaker<readonly Prose[]> = {
  kind: 'conclusion',
  cell: conclusionCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(conclusionCell)),
  collect: ({ scope }) => scope.freshResult(conclusionCell)!
};
