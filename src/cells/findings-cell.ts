import type { Finding } from '../core/data/findings';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';

/** Sentences about the data, every number computed. */
export const findingsCell: LoanbookCell<null, readonly Finding[]> = {
  kind: 'findings',
  title: 'Findings',
  cost: 'cheap',
  reads: ['data'],
  defaults: null,
  run: ({ read, services }) => services.table.findings(read(dataCell).view)
};
