/** When two customers' values in a column count as near: equal, at most so far apart (in the column's units), or always. */
export type Nearness =
  | { readonly kind: 'equal' }
  | { readonly kind: 'within'; readonly width: number }
  | { readonly kind: 'ignored' };

/** When two customers are near-twins: near in every column; a column that is not named is ignored. */
export type NearRule = Readonly<Record<string, Nearness>>;

const ignored: Nearness = { kind: 'ignored' };

/** What a rule says about a column. */
export function nearnessOf(rule: NearRule, column: string): Nearness {
  return Object.hasOwn(rule, column) ? rule[column]! : ignored;
}

/** Columns in which near-twins are equal. Whoever is equal in all of them is in one group. */
export function equalColumns(rule: NearRule): string[] {
  return Object.keys(rule).filter((name) => rule[name]!.kind === 'equal');
}
