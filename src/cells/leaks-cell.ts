import type { LeakReport } from '../core/leaks/leak-report';
import type { NearRule } from '../core/leaks/near-rule';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';

export interface LeaksParams {
  /** When two customers are near-twins; null: as the search proposes. */
  readonly rule: NearRule | null;
}

/** Looks for what would make scores better than they are: copies, columns that know the answer, an order. */
export const leaksCell: LoanbookCell<LeaksParams, LeakReport> = {
  kind: 'leaks',
  title: 'Check for leaks',
  cost: 'cheap',
  reads: ['data', 'prepare'],
  defaults: { rule: null },
  packer: packWhole(1),
  run({ params, read, services }) {
    const { split, settings } = read(prepareCell);
    return services.table.findLeaks({
      view: read(dataCell).view,
      split,
      settings,
      rule: params.rule
    });
  }
};
