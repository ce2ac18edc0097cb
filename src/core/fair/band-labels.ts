import type { Column } from '../data/table';
import { formatNumber, withoutUnit } from '../format';

/**
 * What the bands between cuts are called, with the unit once: "under 30 years", "30 to 39 years", "60 years and
 * more"; of numbers that are not whole, "$1.5k to under $2.5k". A band of one value is called by it.
 */
export function bandLabels(
  { schema, values }: Pick<Column, 'schema' | 'values'>,
  cuts: readonly number[]
): readonly string[] {
  const show = (value: number) => formatNumber(value, schema.format);
  const bare = (value: number) => withoutUnit(show(value));
  const present = values.filter((value) => !Number.isNaN(value));
  const isWhole = present.every(Number.isInteger) && cuts.every(Number.isInteger);
  const least = present.reduce((a, b) => Math.min(a, b), Infinity);
  const [first] = cuts;
  if (first === undefined) return [present.length > 0 ? `${show(least)} and more` : 'all'];
  const below = present.filter((value) => value < first);
  const isOne = !schema.bandCuts && below.length > 0 && below.every((value) => value === least);
  return [
    isOne ? show(least) : `under ${show(first)}`,
    ...cuts.map((cut, i) => {
      const next = cuts[i + 1];
      if (next === undefined) return `${show(cut)} and more`;
      if (!isWhole) return `${bare(cut)} to under ${show(next)}`;
      return next - cut === 1 ? show(cut) : `${bare(cut)} to ${show(next - 1)}`;
    })
  ];
}
