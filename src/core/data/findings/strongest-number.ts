import type { GroupComparison } from './compare-groups';
import type { FindingContext } from './finding-context';

/** Weaker differences are not worth a sentence: in standard deviations, and in standard errors. */
const LEAST_EFFECT = 0.2;
const LEAST_CERTAINTY = 3;

/** The measured input in which the two groups differ most; null if none differs enough to speak of. */
export function strongestNumber(context: FindingContext): GroupComparison | null {
  if (!context.comparable) return null;
  return context.comparisons
    .filter(({ column }) => column.schema.kind === 'number')
    .filter(({ effect, certainty }) => {
      return Math.abs(effect) >= LEAST_EFFECT && Math.abs(certainty) >= LEAST_CERTAINTY;
    })
    .reduce<GroupComparison | null>((best, next) => {
      return best && Math.abs(best.effect) >= Math.abs(next.effect) ? best : next;
    }, null);
}
