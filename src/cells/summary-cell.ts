import type { SummaryData } from '../compute/protocol';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';

/** describe() of all customers, of those who accepted and of those who declined. */
export const summaryCell: LoanbookCell<null, SummaryData> = {
  kind: 'summary',
  title: 'Summary',
  cost: 'cheap',
  reads: ['data'],
  defaults: null,
  packer: packWhole(1),
  run: ({ read, services }) => services.table.summary(read(dataCell).view)
};
