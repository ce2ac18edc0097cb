import type { DataProfile } from '../compute/protocol';
import { defaultColumns } from '../core/fair/default-columns';
import type { FairnessInput } from '../core/fair/fairness';

/** What fairness is judged by, as its cell keeps it. Columns that a file lacks have no effect. */
export interface FairParams {
  /** The columns that customers are sliced by; null: age, family, education and their like. */
  readonly columns: readonly string[] | null;
  /** Two columns that they are sliced by at once; none: no crossing; null: the last two of the columns. */
  readonly crossing: readonly string[] | null;
  /** The column whose groups get thresholds of their own; null: that whose groups lie furthest apart. */
  readonly equalised: string | null;
}

/** Columns that customers can be sliced by. */
export function sliceableColumns({ columns, target }: DataProfile) {
  return columns.filter(
    ({ schema, distinct }) =>
      schema.name !== target.column && schema.role !== 'identifier' && distinct > 1
  );
}

/** The columns that the parameters stand for, in a file. */
export function fairColumns(
  { columns, crossing, equalised }: FairParams,
  profile: DataProfile
): Pick<FairnessInput, 'columns' | 'crossing' | 'equalised'> {
  const able = sliceableColumns(profile);
  const isHere = (name: string) => able.some(({ schema }) => schema.name === name);
  const chosen = columns?.filter(isHere) ?? defaultColumns(able.map(({ schema }) => schema));
  const [first, second] = crossing ?? chosen.slice(-2);
  const isPair = first !== undefined && second !== undefined && first !== second;
  return {
    columns: chosen,
    crossing: isPair && isHere(first) && isHere(second) ? [first, second] : null,
    equalised: equalised !== null && isHere(equalised) ? equalised : null
  };
}
