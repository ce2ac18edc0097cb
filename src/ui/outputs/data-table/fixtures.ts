import type { ColumnProfile, DataProfile } from '../../../compute/protocol';
import type { ColumnSchema } from '../../../core/data/table';

/** A column profile for tests; what is not given is a plain number column from 0 to 100. */
export function columnProfile(
  schema: Partial<ColumnSchema> & { name: string },
  rest: Partial<Omit<ColumnProfile, 'schema'>> = {}
): ColumnProfile {
  return {
    schema: {
      sourceName: schema.name,
      kind: 'number',
      role: 'input',
      label: schema.name,
      axisLabel: schema.name,
      meaning: '',
      format: 'plain',
      valueLabels: {},
      ...schema
    },
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
