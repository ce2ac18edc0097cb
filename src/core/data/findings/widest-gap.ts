import type { Prose } from '../../prose';
import { presentValues } from '../present-values';
import { valuesOfGroup } from '../row-group';
import type { GroupComparison } from './compare-groups';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { inSentence } from './in-sentence';
import { liveAverage, liveColumnValue, liveCount, liveShare } from './live-value';
import { strongestNumber } from './strongest-number';

/** Sparing fewer calls than this share of customers is not worth a sentence. */
const LEAST_SPARED = 0.05;

/** The number in which the groups differ most, and beyond which value nobody accepted. */
export function widestGap(context: FindingContext): Prose | null {
  const strongest = strongestNumber(context);
  if (!strongest) return null;
  const { schema } = strongest.column;
  const means = composeProse`The two groups differ most in ${inSentence(schema.label)}: on average ${liveAverage(schema, strongest.accepted.mean)} among those who accepted, ${liveAverage(schema, strongest.declined.mean)} among those who declined.`;
  const spared = sparedCalls(context, strongest);
  return spared ? [...means, ...spared] : means;
}

function sparedCalls(context: FindingContext, strongest: GroupComparison): Prose | null {
  const { column, effect } = strongest;
  const { table, accepted } = context;
  const acceptors = presentValues(valuesOfGroup(column, accepted, 'accepted')).sort();
  const acceptorsHaveMore = effect > 0;
  const bound = acceptorsHaveMore ? acceptors[0]! : acceptors[acceptors.length - 1]!;
  const spared = column.values.filter((v) => (acceptorsHaveMore ? v < bound : v > bound)).length;
  if (spared < 2 || spared < LEAST_SPARED * table.rowCount) return null;
  return composeProse` Nobody with ${inSentence(column.schema.label)} ${acceptorsHaveMore ? 'below' : 'above'} ${liveColumnValue(column.schema, bound)} accepted: these ${liveCount(spared)} customers (${liveShare(spared, table.rowCount)}) need no call.`;
}
