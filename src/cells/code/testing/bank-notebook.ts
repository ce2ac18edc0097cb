import type { ColumnProfile, DataProfile } from '../../../compute/protocol';
import type { Services } from '../../../compute/services';
import { bankSchema } from '../../../core/data/bank-schema';
import type { CellDefinition } from '../../../notebook/cell';
import type { CellPort } from '../../../notebook/cell-port';

/**
 * The bank's file as the data cell tells of it.
 *
 * @param spelled how the file spells a column's name
 */
export function bankProfile(name: string, spelled: (column: string) => string): DataProfile {
  const columns = bankSchema.columns.map(({ schema }): ColumnProfile => {
    const values = [0, 1].map((value) => ({ value, text: String(value), label: '', count: 1 }));
    const range = { missing: 0, distinct: 2, min: 0, max: 1, typical: 1 };
    const sourceName = spelled(schema.name);
    return { schema: { ...schema, sourceName }, ...range, values, isText: false };
  });
  return {
    view: { sourceId: 'file', repairs: ['negative:Experience', 'malformed-code:ZIP Code'] },
    name,
    synthetic: false,
    fingerprint: 'f',
    rowCount: 5000,
    acceptedCount: 480,
    target: { column: 'Personal Loan', acceptedValue: 1 },
    columns,
    proposals: ['negative:Experience', 'malformed-code:ZIP Code'].map((id) => ({
      id,
      column: id.split(':')[1]!,
      finding: '',
      action: '',
      count: 1,
      exampleRows: []
    }))
  };
}

/** A notebook that only knows parameters and results, by kind. */
export function notebookWith(
  results: Readonly<Record<string, unknown>>,
  params: Readonly<Record<string, unknown>> = {}
): CellPort<Services> {
  const port: Pick<CellPort<Services>, 'params' | 'result'> = {
    params: <P, R>(cell: CellDefinition<P, R, Services>) =>
      (params[cell.kind] ?? cell.defaults) as P,
    result: <P, R>(cell: CellDefinition<P, R, Services>) => results[cell.kind] as R | undefined
  };
  return port as CellPort<Services>;
}
