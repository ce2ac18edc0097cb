import type { ColumnProfile, DataProfile } from '../../../compute/protocol';
import { plainSchema } from '../../../core/data/plain-schema';
import type { ColumnSchema } from '../../../core/data/table';

/** A column profile for tests; what is not given is a plain number column from 0 to 100. */
export function columnProfile(
  schema: Partial<ColumnSchema> & { name: string },
  rest: Partial<Omit<ColumnProfile, 'schema'>> = {}
): ColumnProfile {
  return {
    schema: plainSchema(schema.name, schema),
    missing: 0,
    distinct: 2,
    min: 0,
    max: 100,
    values: [],
    typical: 0,
    isText: false,
    ...rest
  };
}

/** A data profile of 5,000 customers for tests, with these columns. */
export function dataProfile(columns: readonly ColumnProfile[]): DataProfile {
  const target = columns.find((column) => column.schema.role === 'target') ?? columns[0]!;
  return {
    view: { sourceId: 'test', repairs: [] },
    name: 'test.csv',
    synthetic: false,
    fingerprint: 'test',
    rowCount: 5000,
    acceptedCount: 480,
    target: { column: target.schema.name, acceptedValue: 1 },
    columns,
    proposals: []
  };
}
