import type { Random } from '../../random';
import { bandOf } from './band-of';
import type { CustomerDraft } from './customer-draft';
import { drawByGroup } from './draw-by-group';
import { HIGH_INCOME } from './high-income';
import { interpolateQuantile } from './interpolate-quantile';
import { syntheticRecipe } from './synthetic-recipe';

interface QuantileTable {
  readonly shares: readonly number[];
  readonly values: readonly number[];
}

/** The share of a band that spends less than this decides who accepts: it is kept exactly. */
const SPENDING_KNOT = 2.95;

/** Card spending: read from the quantile table of the income band, then rounded as banks report it. */
export function drawCardSpending(draft: CustomerDraft, random: Random): void {
  const { income, inclined, cardSpending } = draft;
  const { ccBands, ccHiBands } = syntheticRecipe;
  const tables = quantileTables();
  const lowBands = syntheticRecipe.cc.length;
  const highBands = ccHiBands.length - 1;
  const groupOf = (row: number): number =>
    income[row]! < HIGH_INCOME
      ? bandOf(ccBands, income[row]!)
      : lowBands + highBands * inclined[row]! + bandOf(ccHiBands, income[row]!);
  drawByGroup(draft.rows, tables.length, groupOf, random, (row, group, draw) => {
    const { shares, values } = tables[group]!;
    const tenths = Math.floor(interpolateQuantile(shares, values, draw) * 10 + 0.5) / 10;
    cardSpending[row] = heap(tenths, random);
  });
}

/** One table a low band, then those of high incomes: first the less inclined, then the inclined. */
function quantileTables(): QuantileTable[] {
  const { cc, ccHi, ccQ, ccF295 } = syntheticRecipe;
  return [
    ...cc.map((values, band) => addKnot({ shares: ccQ, values }, ccF295[band]!)),
    ...[...ccHi.ef0, ...ccHi.ef1].map((values) => ({ shares: ccQ, values }))
  ];
}

/** Bends a table so that `shareBelow` of the band spends less than the knot. */
function addKnot(table: QuantileTable, shareBelow: number): QuantileTable {
  if (shareBelow <= 0 || shareBelow >= 0.999) return table;
  const points = table.shares.map((share, i) => ({ share, value: table.values[i]! }));
  const bent = [
    ...points.filter(({ share, value }) => share < shareBelow && value < SPENDING_KNOT),
    { share: shareBelow, value: SPENDING_KNOT },
    ...points.filter(({ share, value }) => share > shareBelow && value > SPENDING_KNOT)
  ];
  return { shares: bent.map(({ share }) => share), values: bent.map(({ value }) => value) };
}

/** Some spending is reported in halves, some in thirds and quarters; the rest stays in tenths. */
function heap(tenths: number, random: Random): number {
  const { heap: halves, share: thirds, twoThirds } = syntheticRecipe.ccTwoDecimals;
  const kind = random();
  if (kind < halves) {
    return tenths >= 0.75 && tenths < 2.25 ? Math.floor(tenths * 2 + 0.5) / 2 : tenths;
  }
  if (kind >= halves + thirds || tenths < 0.6 || tenths >= 6.95) return tenths;
  const digit = Math.floor(tenths * 10 + 0.5) % 10;
  if (digit === 3) return Math.floor(tenths) + 0.33;
  if (digit === 6 || digit === 7) return Math.floor(tenths) + (random() < twoThirds ? 0.67 : 0.75);
  return tenths;
}
