import type { Random } from '../../random';
import type { CustomerDraft } from './customer-draft';
import { drawByGroup } from './draw-by-group';
import { syntheticRecipe } from './synthetic-recipe';
import { weightedPick } from './weighted-pick';

/**
 * Securities account, online banking and credit card together: one of 8 combinations, by CD account and
 * loan. The combinations' counts serve as shares: group sizes vary with the seed.
 */
export function drawServices(draft: CustomerDraft, random: Random): void {
  const { cdAccount, loan, securities, online, creditCard } = draft;
  const { CD0L0, CD0L1, CD1L0, CD1L1 } = syntheticRecipe.svc;
  const picks = [CD0L0, CD0L1, CD1L0, CD1L1].map(weightedPick);
  const groupOf = (row: number): number => cdAccount[row]! * 2 + loan[row]!;
  drawByGroup(draft.rows, picks.length, groupOf, random, (row, group, draw) => {
    const combination = picks[group]!(draw);
    securities[row] = combination >> 2;
    online[row] = (combination >> 1) & 1;
    creditCard[row] = combination & 1;
  });
}
