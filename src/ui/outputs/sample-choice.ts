import { formatNumber } from '../../core/format';
import { parseNumber } from '../widgets/parse-number';

/** Sizes that the synthetic sample can have. */
const FEWEST_CUSTOMERS = 100;
const MOST_CUSTOMERS = 1_000_000;

/** Sizes on offer, from a short lesson to a stress test. */
export const SAMPLE_SIZES = [1_000, 5_000, 50_000, 1_000_000] as const;

/** What is wrong with the typed size and seed; null where a field is right. */
export interface SampleProblems {
  readonly rows: string | null;
  readonly seed: string | null;
}

/** Reads the typed size and seed of a sample, or says in a sentence what is wrong with each. */
export function readSample(
  rowsText: string,
  seedText: string
): { sample: { rows: number; seed: number } } | { problems: SampleProblems } {
  const rows = parseNumber(rowsText);
  const seed = parseNumber(seedText);
  const rowsAreRight =
    rows !== null && Number.isInteger(rows) && rows >= FEWEST_CUSTOMERS && rows <= MOST_CUSTOMERS;
  const seedIsRight = seed !== null && Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
  if (rowsAreRight && seedIsRight) return { sample: { rows, seed } };
  const count = (value: number) => formatNumber(value, 'count');
  return {
    problems: {
      rows: rowsAreRight
        ? null
        : `A whole number from ${count(FEWEST_CUSTOMERS)} to ${count(MOST_CUSTOMERS)}.`,
      seed: seedIsRight ? null : 'A whole number from 0 to 4,294,967,295.'
    }
  };
}
