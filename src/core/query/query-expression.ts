/** What is computed of a row or a group: the part of JavaScript's expressions that a query allows. */
export type QueryExpression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly of: QueryExpression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: QueryExpression;
      readonly right: QueryExpression;
    }
  | {
      readonly kind: 'choice';
      readonly test: QueryExpression;
      readonly then: QueryExpression;
      readonly otherwise: QueryExpression;
    }
  | {
      readonly kind: 'template';
      /** One more than `parts`: they stand around them. */
      readonly texts: readonly string[];
      readonly parts: readonly QueryExpression[];
    }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly QueryExpression[] }
  /** Only as an input of functions that take one. */
  | { readonly kind: 'list'; readonly items: readonly QueryExpression[] }
  | {
      readonly kind: 'map';
      readonly entries: readonly (readonly [key: string, value: QueryExpression])[];
    };

export const constantNames = ['undefined', 'NaN', 'Infinity'] as const;
export type ConstantName = (typeof constantNames)[number];

export const unaryOperators = ['-', '+', '!'] as const;
export type UnaryOperator = (typeof unaryOperators)[number];

export const binaryOperators = [
  ...['+', '-', '*', '/', '%', '**'],
  ...['==', '!=', '===', '!==', '<', '<=', '>', '>='],
  ...['&&', '||', '??']
] as const;
export type BinaryOperator = (typeof binaryOperators)[number];
