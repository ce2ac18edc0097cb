import { chartsCell } from '../../cells/charts-cell';
import type { ChartData } from '../../core/data/chart-data';
import { chartsFigures } from '../figures/charts-figures';
import { aggregatesOf, type SectionMaker } from './section-maker';

/** The pictures of the customers, as counts. */
export const chartsSection: SectionMaker<readonly ChartData[]> = {
  kind: 'charts',
  cell: chartsCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(chartsCell)),
  collect: ({ scope }) => scope.freshResult(chartsCell)!,
  figures: chartsFigures
};
