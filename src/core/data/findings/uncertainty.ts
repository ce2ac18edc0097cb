import type { Prose } from '../../prose';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { liveCount } from './live-value';

/** Below this the normal curve is no guide, and nor are the customers. */
const FEWEST = 10;
/** Standard errors on either side of 19 in 20 repetitions. */
const NINETEEN_IN_TWENTY = 1.96;

/** How far chance alone could have moved the number of acceptors (normal approximation of a binomial). */
export function uncertainty(context: FindingContext): Prose | null {
  const { table, acceptedCount, declinedCount } = context;
  const rows = table.rowCount;
  if (rows === 0) return null;
  if (Math.min(acceptedCount, declinedCount) < FEWEST) {
    const isAccepted = acceptedCount <= declinedCount;
    const count = isAccepted ? acceptedCount : declinedCount;
    if (count === 0) return null;
    return composeProse`Only ${liveCount(count)} ${count === 1 ? 'customer' : 'customers'} ${isAccepted ? 'accepted' : 'declined'}: too few to tell a pattern from chance.`;
  }
  const share = acceptedCount / rows;
  const margin = NINETEEN_IN_TWENTY * Math.sqrt(rows * share * (1 - share));
  const low = Math.max(0, Math.round(acceptedCount - margin));
  const high = Math.min(rows, Math.round(acceptedCount + margin));
  return composeProse`All of this rests on ${liveCount(acceptedCount)} who accepted. Among another ${liveCount(rows)} customers just like these, chance alone could make it anything from ${liveCount(low)} to ${liveCount(high)}.`;
}
