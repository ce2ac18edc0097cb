import type { ColumnSchema } from '../core/data/table';
import { defaultColumns } from '../core/fair/default-columns';

export interface OmitParams {
  /** The columns that are left out, each alone; null: age, family, education and their like. */
  readonly columns: readonly string[] | null;
}

/** The columns that the parameters stand for, of the network's inputs. */
export function omittedColumns(
  { columns }: OmitParams,
  inputs: readonly ColumnSchema[]
): readonly ColumnSchema[] {
  const wanted = columns ?? defaultColumns(inputs);
  return inputs.filter(({ name }) => wanted.includes(name));
}
