/** A single value to compare with. */
export type Scalar = string | number | boolean;

/** A condition on the rows, in Vega-Lite's form. */
export type Predicate =
  | { readonly and: readonly Predicate[] }
  | { readonly or: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly field: string; readonly equal: Scalar }
  | { readonly field: string; readonly lt: Scalar }
  | { readonly field: string; readonly lte: Scalar }
  | { readonly field: string; readonly gt: Scalar }
  | { readonly field: string; readonly gte: Scalar }
  | { readonly field: string; readonly range: readonly [low: number, high: number] }
  | { readonly field: string; readonly oneOf: readonly Scalar[] }
  | { readonly field: string; readonly valid: boolean };
