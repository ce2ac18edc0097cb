import type { ColumnProfile } from '../../compute/protocol';

export type CustomerControl = 'slider' | 'segmented' | 'select' | 'switch';

const mostSegments = 4;
const longestSegments = 34;

/**
 * The control that suits a column: a slider for numbers, a switch for two-valued flags, a segmented
 * choice for a few short labels, else a list.
 */
export function customerControl(column: ColumnProfile): CustomerControl {
  const { values, schema } = column;
  if (schema.kind === 'number') return 'slider';
  if (schema.kind === 'flag' && values.length === 2) return 'switch';
  const characters = values.reduce((sum, entry) => sum + entry.label.length, 0);
  return values.length <= mostSegments && characters <= longestSegments ? 'segmented' : 'select';
}
