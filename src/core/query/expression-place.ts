import type { Expression } from 'acorn';
import type { QueryExpression } from './query-expression';
import type { QueryScope } from './query-scope';

/** Where an expression stands. */
export interface ExpressionPlace {
  readonly scope: QueryScope;
  /** What the row is called; null where there is none. */
  readonly row: string | null;
  /** Whether functions of a whole group may be called. */
  readonly aggregates: boolean;
  /** Whether functions of a row's place among others may be called. */
  readonly windows: boolean;
  /** Whether columns may stand here, and not only inside functions of a group. */
  readonly columns: boolean;
  readonly depth: number;
}

/** Reads a part of an expression (`readExpression`, for those that it calls itself). */
export type ReadPart = (node: Expression, place: ExpressionPlace) => QueryExpression;
