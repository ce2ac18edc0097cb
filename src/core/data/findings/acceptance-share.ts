import type { Prose } from '../../prose';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { liveCount, liveShare } from './live-value';

/** How many accepted. */
export function acceptanceShare({ table, acceptedCount }: FindingContext): Prose | null {
  const rows = table.rowCount;
  if (rows === 0) return null;
  const oneIn = Math.round(rows / acceptedCount);
  const opening = composeProse`${liveCount(acceptedCount)} of the ${liveCount(rows)} customers accepted: ${liveShare(acceptedCount, rows)}`;
  if (oneIn < 3 || !Number.isFinite(oneIn)) return [...opening, '.'];
  const about = oneIn * acceptedCount === rows ? '' : 'about ';
  return [...opening, ...composeProse`, ${about}one in ${liveCount(oneIn)}.`];
}
