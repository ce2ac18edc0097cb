import type { Prose } from '../../prose';
import { quantileOfSorted } from '../quantile';
import type { Column } from '../table';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { inSentence } from './in-sentence';
import { liveColumnValue, liveCount, liveShare } from './live-value';
import { startingSentence } from './starting-sentence';

const MOSTLY = 0.5;
/** A median of fewer values than this says little. */
const LEAST_OTHERS = 10;

/** The measured input that is zero for most customers, most often so. */
export function mostlyZero({ table, inputs }: FindingContext): Prose | null {
  const rows = table.rowCount;
  const fullest = inputs
    .filter(({ schema, dictionary }) => schema.kind === 'number' && dictionary === null)
    .map((column) => ({ column, zeros: countZeros(column) }))
    .filter(({ zeros }) => zeros > MOSTLY * rows && zeros < rows)
    .sort((a, b) => b.zeros - a.zeros)[0];
  if (!fullest) return null;
  const { column, zeros } = fullest;
  const label = startingSentence(inSentence(column.schema.label));
  const opening = composeProse`${label} is zero for ${liveShare(zeros, rows)} of customers`;
  const others = column.values.filter((value) => value !== 0 && !Number.isNaN(value)).sort();
  if (others.length < LEAST_OTHERS) return [...opening, '.'];
  const median = liveColumnValue(column.schema, quantileOfSorted(others, 0.5));
  return [
    ...opening,
    ...composeProse`; the median of the other ${liveCount(others.length)} is ${median}.`
  ];
}

function countZeros({ values }: Column): number {
  let zeros = 0;
  for (const value of values) if (value === 0) zeros++;
  return zeros;
}
