import type { Random } from '../../random';
import { Segment } from './assign-segments';
import { bandOf } from './band-of';
import type { CustomerDraft } from './customer-draft';
import { drawByGroup } from './draw-by-group';
import { syntheticRecipe } from './synthetic-recipe';

/** Personal loan: certain in three segments, a probability in two. */
export function drawLoans(draft: CustomerDraft, random: Random): void {
  const { segment, cdAccount, inclined, income, loan } = draft;
  const { seg0, seg1, seg2, seg3, seg4 } = syntheticRecipe.accept;
  const incomeBands = seg2.p[0]!.length;
  const shares = [seg0, seg1, ...seg2.p.flat(), seg3, seg4];
  const afterSpenders = shares.length - 2;
  const groupOf = (row: number): number => {
    if (segment[row]! < Segment.spender) return segment[row]!;
    if (segment[row]! > Segment.spender) return afterSpenders + segment[row]! - Segment.nearly;
    const line = cdAccount[row] ? 0 : 1 + inclined[row]!;
    return Segment.spender + line * incomeBands + bandOf(seg2.incomeBands, income[row]!);
  };
  drawByGroup(draft.rows, shares.length, groupOf, random, (row, group, draw) => {
    loan[row] = draw < shares[group]! ? 1 : 0;
  });
}
