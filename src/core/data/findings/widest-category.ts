import type { Prose } from '../../prose';
import { countValues, type ValueCount } from '../count-values';
import type { Column } from '../table';
import { valueLabel } from '../value-label';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { inSentence } from './in-sentence';
import { liveShare } from './live-value';
import { rateDifference } from './rate-difference';

interface Spread {
  readonly column: Column;
  readonly best: ValueCount;
  readonly worst: ValueCount;
  readonly width: number;
}

const LEAST_LEVEL_SIZE = 30;
const LEAST_LEVEL_SHARE = 0.01;
const LEAST_CERTAINTY = 3;

/** The category whose levels differ most in acceptance, with its worst and best level. */
export function widestCategory(context: FindingContext): Prose | null {
  const spreads = context.inputs
    .filter(({ schema }) => schema.kind === 'category')
    .flatMap((column) => measureSpread(context, column) ?? []);
  const widest = spreads.sort((a, b) => b.width - a.width)[0];
  if (!widest) return null;
  const { column, best, worst } = widest;
  return composeProse`Of the categories, ${inSentence(column.schema.label)} matters most: acceptance runs from ${liveShare(worst.accepted, worst.count)} for ${describeLevel(column, worst.value)} to ${liveShare(best.accepted, best.count)} for ${describeLevel(column, best.value)}.`;
}

/** Small levels are passed over: their rates are mostly chance. */
function measureSpread(context: FindingContext, column: Column): Spread | null {
  const least = Math.max(LEAST_LEVEL_SIZE, LEAST_LEVEL_SHARE * context.table.rowCount);
  const levels = countValues(column.values, context.accepted)
    .filter(({ count }) => count >= least)
    .sort((a, b) => a.accepted / a.count - b.accepted / b.count);
  const worst = levels[0];
  const best = levels[levels.length - 1];
  if (!worst || !best || !(rateDifference(best, worst) >= LEAST_CERTAINTY)) return null;
  return { column, best, worst, width: best.accepted / best.count - worst.accepted / worst.count };
}

function describeLevel({ schema, dictionary }: Column, value: number): string {
  const raw = dictionary ? dictionary[value]! : String(value);
  const label = valueLabel(schema, raw);
  if (label !== undefined) return label;
  return dictionary ? `“${raw}”` : `${inSentence(schema.label)} ${raw}`;
}
