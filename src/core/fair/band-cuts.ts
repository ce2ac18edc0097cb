import { presentValues } from '../data/present-values';
import { quantileOfSorted } from '../data/quantile';
import type { Column } from '../data/table';

/**
 * Where a column of numbers is cut into bands, the lower end of each but the first, ascending: where its schema
 * says, else at its quartiles. A band that nobody would be in is left out; where most customers have the smallest
 * value (no mortgage), they are a band of their own.
 *
 * @returns empty where all customers have the same value, or none has any
 */
export function bandCuts({ schema, values }: Pick<Column, 'schema' | 'values'>): readonly number[] {
  const sorted = presentValues(values).sort();
  const [least, most] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
  const inside = (cuts: readonly number[]) =>
    [...new Set(cuts)].filter((cut) => cut > least && cut <= most).sort((a, b) => a - b);
  if (schema.bandCuts) return inside(schema.bandCuts);
  const firstAbove = sorted.find((value) => value > least) ?? NaN;
  const isWhole = sorted.every(Number.isInteger);
  const cuts = [0.25, 0.5, 0.75].map((share) => {
    const cut = readable(quantileOfSorted(sorted, share));
    // Of whole numbers as many are from there on.
    return isWhole ? Math.ceil(cut) : cut;
  });
  return inside(cuts[0]! <= least ? [firstAbove, ...cuts] : cuts);
}

/** Three digits: nobody wants to read a band from 98.125. */
function readable(value: number): number {
  return Number(value.toPrecision(3));
}
