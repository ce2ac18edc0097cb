import type { Random } from '../../random';
import { Segment } from './assign-segments';
import type { CustomerDraft } from './customer-draft';
import { drawByGroup } from './draw-by-group';
import { syntheticRecipe } from './synthetic-recipe';

/** CD account: a probability by segment; among the rest by education. */
export function drawCdAccounts(draft: CustomerDraft, random: Random): void {
  const { segment, education, cdAccount } = draft;
  const shares = [...syntheticRecipe.pCD.slice(0, Segment.rest), ...syntheticRecipe.pCDedu4];
  const groupOf = (row: number): number =>
    segment[row]! < Segment.rest ? segment[row]! : Segment.rest + education[row]! - 1;
  drawByGroup(draft.rows, shares.length, groupOf, random, (row, group, draw) => {
    cdAccount[row] = draw < shares[group]! ? 1 : 0;
  });
}
