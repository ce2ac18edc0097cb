import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';

export interface Introduction {
  readonly acceptedShare: number;
  readonly synthetic: boolean;
}

/** The bank's problem, with the share that the past campaign reached. */
export const introductionCell: LoanbookCell<null, Introduction> = {
  kind: 'introduction',
  title: 'Introduction',
  cost: 'cheap',
  reads: ['data'],
  defaults: null,
  packer: packWhole(1),
  run({ read }) {
    const data = read(dataCell);
    return { acceptedShare: data.acceptedCount / data.rowCount, synthetic: data.synthetic };
  }
};
