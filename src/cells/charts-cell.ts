import type { ChartData } from '../core/data/chart-data';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';

/** The aggregates behind every chart that the file's plan asks for. */
export const chartsCell: LoanbookCell<null, readonly ChartData[]> = {
  kind: 'charts',
  title: 'Charts',
  cost: 'cheap',
  reads: ['data'],
  defaults: null,
  packer: packWhole(1),
  run: ({ read, services }) => services.table.charts(read(dataCell).view)
};
