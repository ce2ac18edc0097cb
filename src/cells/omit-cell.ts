import type { LoanbookCell } from './loanbook-cell';
import type { OmitParams } from './omit-params';
import type { OmitResult } from './omit-result';
import { packWhole } from './pack-whole';

/** Trains the same network again without a column, and tells what that does to the campaign's list. */
export const omitCell: LoanbookCell<OmitParams, OmitResult> = {
  kind: 'omit',
  title: 'Without a column',
  cost: 'on-demand',
  reads: ['data', 'prepare', 'model', 'train', 'campaign'],
  repeatable: true,
  defaults: { columns: null },
  packer: packWhole(1),
  async run(context) {
    // Not needed before somebody asks for it: the page opens sooner without it.
    const { omitColumns } = await import('./omit-columns');
    return omitColumns(context);
  }
};
