import { shuffle, type Random } from '../../random';
import type { CustomerDraft } from './customer-draft';
import { syntheticRecipe } from './synthetic-recipe';

/**
 * Puts the customers into random order, numbers them from 1, and plants the one malformed ZIP code of
 * the original (for at least 385 customers).
 * @returns the bank's columns by name.
 */
export function arrangeCustomers(
  draft: CustomerDraft,
  random: Random
): Readonly<Record<string, Float64Array>> {
  const order = new Uint32Array(draft.rows);
  for (let row = 0; row < draft.rows; row++) order[row] = row;
  shuffle(order, random);
  const arrange = (values: { readonly [row: number]: number }): Float64Array => {
    const arranged = new Float64Array(draft.rows);
    for (let row = 0; row < draft.rows; row++) arranged[row] = values[order[row]!]!;
    return arranged;
  };
  const ids = new Float64Array(draft.rows);
  for (let row = 0; row < draft.rows; row++) ids[row] = row + 1;
  const zipCodes = arrange(draft.zipCode);
  const { badRow, badZip } = syntheticRecipe.zip;
  if (badRow < draft.rows) zipCodes[badRow] = badZip;
  return {
    ID: ids,
    Age: arrange(draft.age),
    Experience: arrange(draft.experience),
    Income: arrange(draft.income),
    'ZIP Code': zipCodes,
    Family: arrange(draft.family),
    CCAvg: arrange(draft.cardSpending),
    Education: arrange(draft.education),
    Mortgage: arrange(draft.mortgage),
    'Personal Loan': arrange(draft.loan),
    'Securities Account': arrange(draft.securities),
    'CD Account': arrange(draft.cdAccount),
    Online: arrange(draft.online),
    CreditCard: arrange(draft.creditCard)
  };
}
