import type { ColumnSchema } from './table';

/**
 * The schema of a column of which little is known: a number that is called, labelled and spelled by its name.
 *
 * @param known what is known of it all the same
 */
export function plainSchema(name: string, known: Partial<ColumnSchema> = {}): ColumnSchema {
  return {
    name,
    sourceName: name,
    kind: 'number',
    role: 'input',
    label: name,
    axisLabel: name,
    meaning: '',
    format: 'plain',
    valueLabels: {},
    ...known
  };
}
