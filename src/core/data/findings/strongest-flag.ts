import type { Prose } from '../../prose';
import { countValues, type ValueCount } from '../count-values';
import { showValue, type Column } from '../table';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { inSentence } from './in-sentence';
import { liveCount, liveShare } from './live-value';
import { rateDifference } from './rate-difference';

interface FlagLift {
  readonly column: Column;
  readonly yes: ValueCount;
  readonly no: ValueCount;
  readonly certainty: number;
}

const LEAST_CERTAINTY = 3;
const LEAST_RATIO = 1.5;

/** The yes-or-no input that goes most surely with more, or with less, acceptance. */
export function strongestFlag(context: FindingContext): Prose | null {
  const lifts = context.inputs
    .filter(({ schema }) => schema.kind === 'flag')
    .flatMap((column) => measureLift(context, column) ?? []);
  const strongest = lifts.sort((a, b) => b.certainty - a.certainty)[0];
  if (!strongest) return null;
  const { column, yes, no } = strongest;
  return composeProse`Of the ${liveCount(yes.count)} customers whose ${inSentence(column.schema.label)} is marked ${answer(column, yes.value)}, ${liveShare(yes.accepted, yes.count)} accepted, against ${liveShare(no.accepted, no.count)} of the others.`;
}

/** Null where the two rates are alike, or differ by chance. */
function measureLift(context: FindingContext, column: Column): FlagLift | null {
  const [no, yes] = countValues(column.values, context.accepted);
  if (!no || !yes || Math.min(no.count, yes.count) < 2) return null;
  const rates = [no.accepted / no.count, yes.accepted / yes.count];
  const certainty = Math.abs(rateDifference(yes, no));
  const isMarked = Math.max(...rates) >= LEAST_RATIO * Math.min(...rates);
  return isMarked && certainty >= LEAST_CERTAINTY ? { column, yes, no, certainty } : null;
}

function answer(column: Column, value: number): string {
  const shown = showValue(column, value);
  return shown === '1' ? 'yes' : inSentence(shown);
}
