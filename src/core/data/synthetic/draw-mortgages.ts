import type { Random } from '../../random';
import { bandOf } from './band-of';
import type { CustomerDraft } from './customer-draft';
import { drawByGroup } from './draw-by-group';
import { HIGH_INCOME } from './high-income';
import { interpolateQuantile } from './interpolate-quantile';
import { syntheticRecipe } from './synthetic-recipe';

/** Who spends less of a thousandth of the income on cards than this is likelier to have a mortgage. */
const MODEST_SPENDING = 0.028;
const HIGH_SPENDING = 3.6;

/** Mortgage: none for most; else an amount that grows with income, by three quantile tables. */
export function drawMortgages(draft: CustomerDraft, random: Random): void {
  const { rows, income, cardSpending, cdAccount, loan, mortgage } = draft;
  const { pPos, ccTilt, bands, base, cap, wQ, w, wHiLow, wHiHigh } = syntheticRecipe.mortgage;

  const hasMortgage = new Uint8Array(rows);
  const holderGroup = (row: number): number => loan[row]! * 2 + cdAccount[row]!;
  drawByGroup(rows, pPos.length, holderGroup, random, (row, group, draw) => {
    const isModest = cardSpending[row]! < income[row]! * MODEST_SPENDING;
    hasMortgage[row] = draw < pPos[group]! + (isModest ? ccTilt : -ccTilt) ? 1 : 0;
  });

  const isHighSpender = (row: number): boolean =>
    income[row]! >= HIGH_INCOME && cardSpending[row]! >= HIGH_SPENDING;
  const groupsOfAnswer = 2 * (bands.length - 1);
  const amountGroup = (row: number): number =>
    hasMortgage[row]
      ? 1 +
        groupsOfAnswer * loan[row]! +
        2 * bandOf(bands, income[row]!) +
        Number(isHighSpender(row))
      : 0;
  drawByGroup(rows, 1 + 2 * groupsOfAnswer, amountGroup, random, (row, group, draw) => {
    if (group === 0) return;
    const table = income[row]! < HIGH_INCOME ? w : isHighSpender(row) ? wHiHigh : wHiLow;
    const factor = interpolateQuantile(wQ, table, draw);
    mortgage[row] = Math.max(base, Math.floor(base + cap * income[row]! * factor + 0.5));
  });
}
