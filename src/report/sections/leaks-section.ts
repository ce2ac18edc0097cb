import { dataCell } from '../../cells/data-cell';
import { leaksCell } from '../../cells/leaks-cell';
import { strangersCell } from '../../cells/strangers-cell';
import { leaksFigures } from '../figures/leaks-figures';
import type { LeaksData } from './leaks-data';
import { aggregatesOf, type SectionMaker } from './section-maker';

/** What would make scores better than they are, and what the models score without it. */
export const leaksSection: SectionMaker<LeaksData> = {
  kind: 'leaks',
  cell: leaksCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(dataCell) && scope.freshResult(leaksCell)),
  collect({ scope }) {
    const { columns, rowCount } = scope.freshResult(dataCell)!;
    const scored = scope.freshResult(strangersCell);
    return {
      report: scope.freshResult(leaksCell)!,
      inputs: columns.map(({ schema }) => schema).filter(({ role }) => role === 'input'),
      rows: rowCount,
      isByHand: scope.params(leaksCell).rule !== null,
      strangers: scored
        ? { folds: scored.folds, models: scored.models, failures: scored.failures }
        : null
    };
  },
  figures(data) {
    const { copies, alone, strangers } = leaksFigures(data);
    return [copies, alone, ...(strangers ? [strangers] : [])];
  }
};
