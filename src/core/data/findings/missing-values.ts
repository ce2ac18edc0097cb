import type { Prose } from '../../prose';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { inSentence } from './in-sentence';
import { liveCount } from './live-value';

/** How many values are missing, and where most of them. */
export function missingValues({ table, inputs }: FindingContext): Prose | null {
  if (inputs.length === 0 || table.rowCount === 0) return null;
  const gaps = inputs
    .map(({ schema, values }) => ({ schema, missing: values.filter(Number.isNaN).length }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing);
  const worst = gaps[0];
  if (!worst) {
    return composeProse`No value is missing in any of the ${liveCount(inputs.length)} columns that describe the customers.`;
  }
  const total = gaps.reduce((sum, { missing }) => sum + missing, 0);
  const label = inSentence(worst.schema.label);
  const verb = total === 1 ? 'value is' : 'values are';
  if (gaps.length === 1) {
    return composeProse`${liveCount(total)} ${verb} missing, under ${label} alone.`;
  }
  return composeProse`${liveCount(total)} ${verb} missing in ${liveCount(gaps.length)} columns; ${label} lacks the most (${liveCount(worst.missing)}).`;
}
