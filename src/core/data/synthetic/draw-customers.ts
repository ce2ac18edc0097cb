import { mulberry32, type Random } from '../../random';
import { arrangeCustomers } from './arrange-customers';
import { assignSegments } from './assign-segments';
import { createDraft, type CustomerDraft } from './customer-draft';
import { drawAges } from './draw-ages';
import { drawCardSpending } from './draw-card-spending';
import { drawCdAccounts } from './draw-cd-accounts';
import { drawExperience } from './draw-experience';
import { drawHouseholds } from './draw-households';
import { drawIncomes } from './draw-incomes';
import { drawLoans } from './draw-loans';
import { drawMortgages } from './draw-mortgages';
import { drawServices } from './draw-services';
import { drawZipCodes } from './draw-zip-codes';

/** The order of the steps is part of what a seed means: each takes the next draws. */
const STEPS: readonly ((draft: CustomerDraft, random: Random) => void)[] = [
  drawHouseholds,
  drawIncomes,
  drawCardSpending,
  drawAges,
  drawExperience,
  assignSegments,
  drawCdAccounts,
  drawLoans,
  drawServices,
  drawMortgages,
  drawZipCodes
];

/**
 * Draws the synthetic bank's customers: the same rows and seed give the same values on every machine.
 * @param onProgress hears after each step how many of all steps are done.
 * @returns the bank's columns by name, each of `rows` values.
 */
export function drawCustomers(
  rows: number,
  seed: number,
  onProgress?: (done: number, total: number) => void
): Readonly<Record<string, Float64Array>> {
  const random = mulberry32(seed);
  const draft = createDraft(rows);
  const total = STEPS.length + 1;
  STEPS.forEach((step, index) => {
    step(draft, random);
    onProgress?.(index + 1, total);
  });
  const columns = arrangeCustomers(draft, random);
  onProgress?.(total, total);
  return columns;
}
