import type { Finding } from '../core/data/findings';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';

/** Sentences about the data, every number computed. */
export const findingsCell: LoanbookCell<null, readonly Finding[]> = {
  kind: 'findings',
  title: 'Findings',
  cost: 'cheap',
  reads: ['data'],
  defaults: null,
  packer: packWhole(1),
  run: ({ read, services }) => services.table.findings(read(dataCell).view)
};
