import type { Predicate } from './predicate';

/** What is selected of one column: a range of its numbers, or some of its categories. */
export type SelectedPart =
  | { readonly kind: 'range'; readonly column: string; readonly range: readonly [number, number] }
  | {
      readonly kind: 'categories';
      readonly column: string;
      readonly categories: readonly string[];
    };

/** The rows selected in a chart: those that every part holds for. */
export type ChartSelection = readonly SelectedPart[];

/** The selection as a condition on the rows. */
export function selectionPredicate(selection: ChartSelection): Predicate {
  return {
    and: selection.map((part) =>
      part.kind === 'range'
        ? { field: part.column, range: part.range }
        : { field: part.column, oneOf: part.categories }
    )
  };
}
