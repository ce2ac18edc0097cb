import { composeProse } from '../data/findings/compose-prose';
import type { Column } from '../data/table';
import type { LiveValue, Prose } from '../prose';
import type { Attribution } from './shapley-values';
import { valueWithin, valueWords } from './value-words';

/** Columns named on either side. */
const MOST_NAMED = 3;
/** Of the probability: what matters less is not worth naming. */
const LEAST = 0.005;

/** One column of an explanation with its value. */
interface Moved {
  readonly column: Pick<Column, 'schema' | 'dictionary'>;
  /** As stored. */
  readonly own: number;
  /** What it adds to the probability. */
  readonly by: number;
}

/**
 * A customer's explanation in words: "The network gives this customer 87.0%; customers on average have 9.8%. Income of
 * $140k raises the chance by 41 points, education: Graduate by 22. Family: 1 person lowers it by 5."
 *
 * @param who to begin with: "The customer in row 12"
 * @param columns in the order of the contributions
 * @param values stored values, in the same order
 */
export function attributionWords(
  who: string,
  { base, probability, contributions }: Attribution,
  columns: readonly Pick<Column, 'schema' | 'dictionary'>[],
  values: readonly number[]
): Prose {
  const moved = contributions
    .map(({ value }, i): Moved => ({ column: columns[i]!, own: values[i]!, by: value }))
    .filter(({ by }) => Math.abs(by) >= LEAST)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const start = composeProse`${who} has a chance of ${share(probability)}; customers on average have ${share(base)}.`;
  const raised = side(
    moved.filter(({ by }) => by > 0),
    'raises the chance by'
  );
  const lowered = side(
    moved.filter(({ by }) => by < 0),
    raised.length > 0 ? 'lowers it by' : 'lowers the chance by'
  );
  if (raised.length + lowered.length === 0) {
    return [...start, ' No column moves it by as much as half a point.'];
  }
  return [...start, ...raised, ...lowered];
}

function side(moved: readonly Moved[], verb: string): Prose {
  const named = moved.slice(0, MOST_NAMED);
  const parts = named.flatMap(({ column, own, by }, i): Prose => {
    const join = i === 0 ? ' ' : i === named.length - 1 ? ' and ' : ', ';
    const words = i === 0 ? `${valueWords(column, own)} ${verb}` : `${valueWithin(column, own)} by`;
    return [`${join}${words} `, { value: Math.abs(by), format: 'points' }];
  });
  return parts.length > 0 ? [...parts, '.'] : [];
}

const share = (value: number): LiveValue => ({ value, format: 'share' });
