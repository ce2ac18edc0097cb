import type { CustomerDraft } from './customer-draft';
import { HIGH_INCOME } from './high-income';

/** What decides the answer to the loan offer. */
export const Segment = {
  /** High income and inclined: always accepts. */
  sure: 0,
  /** High income, not inclined: never accepts. */
  unmoved: 1,
  /** Middle income with high card spending: depends on CD account, household and income. */
  spender: 2,
  /** Just below a high income, inclined, low card spending: accepts now and then. */
  nearly: 3,
  /** Never accepts. */
  rest: 4
} as const;

/** Puts every customer into a segment by income, card spending and household. */
export function assignSegments(draft: CustomerDraft): void {
  for (let row = 0; row < draft.rows; row++) {
    draft.segment[row] = segmentOf(
      draft.income[row]!,
      draft.cardSpending[row]!,
      draft.inclined[row] === 1
    );
  }
}

function segmentOf(income: number, cardSpending: number, inclined: boolean): number {
  if (income >= HIGH_INCOME) return inclined ? Segment.sure : Segment.unmoved;
  if (cardSpending >= 2.95) return income >= 58 ? Segment.spender : Segment.rest;
  return income >= 108 && inclined ? Segment.nearly : Segment.rest;
}
