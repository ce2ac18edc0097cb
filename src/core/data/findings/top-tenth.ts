import type { Prose } from '../../prose';
import { presentValues } from '../present-values';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { inSentence } from './in-sentence';
import { liveColumnValue, liveCount, liveShare } from './live-value';
import { strongestNumber } from './strongest-number';

/** How far sorting by the strongest number alone would have come: its top tenth. */
export function topTenth(context: FindingContext): Prose | null {
  const strongest = strongestNumber(context);
  if (!strongest) return null;
  const { column, effect } = strongest;
  const { table, accepted, acceptedCount } = context;
  const sorted = presentValues(column.values).sort();
  const tenth = Math.ceil(sorted.length / 10);
  const bound = effect > 0 ? sorted[sorted.length - tenth]! : sorted[tenth - 1]!;
  let called = 0;
  let reached = 0;
  column.values.forEach((value, row) => {
    if (effect > 0 ? value < bound : value > bound) return;
    if (Number.isNaN(value)) return;
    called++;
    reached += accepted[row]!;
  });
  // Many equal values can make the "tenth" large, and then the sentence empty.
  const share = called / table.rowCount;
  if (called < 2 || share > 0.2 || reached / acceptedCount < 2 * share) return null;
  return composeProse`Calling only the ${liveCount(called)} customers with ${inSentence(column.schema.label)} of at ${effect > 0 ? 'least' : 'most'} ${liveColumnValue(column.schema, bound)} (${liveShare(called, table.rowCount)} of all) would have reached ${liveCount(reached)} of the ${liveCount(acceptedCount)} who accepted.`;
}
