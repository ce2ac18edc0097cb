import type { QueryExpression } from './query-expression';
import type { VerbName } from './verb-names';

export const selectorNames = ['all', 'not', 'range', 'startswith', 'endswith', 'matches'] as const;
/** Ways to name several columns at once. */
export type SelectorName = (typeof selectorNames)[number];

/** What a step is given. */
export type QueryArgument =
  | { readonly kind: 'expression'; readonly body: QueryExpression }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Names with what each stands for: a new column's values, an option. */
  | {
      readonly kind: 'named';
      readonly entries: readonly (readonly [name: string, value: QueryArgument])[];
    }
  | { readonly kind: 'list'; readonly items: readonly QueryArgument[] }
  | { readonly kind: 'descending'; readonly of: QueryArgument }
  | {
      readonly kind: 'selector';
      readonly name: SelectorName;
      readonly inputs: readonly QueryArgument[];
    }
  /** A number cut into equal ranges. */
  | { readonly kind: 'bin'; readonly column: string; readonly options: readonly BinOption[] };

export const binOptionNames = ['maxbins', 'step', 'minstep', 'offset'] as const;
export type BinOption = readonly [name: (typeof binOptionNames)[number], value: number];

/** One step of a query: a verb and what it is given. */
export interface QueryStep {
  readonly verb: VerbName;
  readonly inputs: readonly QueryArgument[];
}
