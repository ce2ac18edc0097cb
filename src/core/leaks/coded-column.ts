import type { Column } from '../data/table';
import { distinctValues } from '../data/distinct-values';
import { fewValues } from '../data/few-values';

/** So many values are found without sorting. */
const FEW = 200;

/** A column as twins are looked for in it. */
export interface CodedColumn {
  readonly name: string;
  /** A missing value is infinite: like every other missing one, and unlike all else. */
  readonly values: Float64Array;
  /** Place of the value among the distinct ones, ascending; missing comes last. Equal values have equal codes. */
  readonly codes: Int32Array;
  /** Distinct values, missing counting as one. */
  readonly distinct: number;
  /** Whether distances between its values mean anything. */
  readonly measured: boolean;
}

/** Prepares a column for the search for twins. */
export function codedColumn({ schema, values, dictionary }: Column): CodedColumn {
  const known = Array.from((fewValues(values, FEW) ?? distinctValues(values)).values);
  const codeOf = new Map(known.map((value, code) => [value, code]));
  const missing = known.length;
  const codes = Int32Array.from(values, (value) => codeOf.get(value) ?? missing);
  return {
    name: schema.name,
    values: values.map((value) => (Number.isNaN(value) ? Infinity : value)),
    codes,
    distinct: missing + (codes.includes(missing) ? 1 : 0),
    measured: schema.kind === 'number' && dictionary === null
  };
}
