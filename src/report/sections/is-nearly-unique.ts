import type { ColumnProfile } from '../../compute/protocol';

/** Whether a value that few customers have may be one customer's. */
export function isNearlyUnique({ distinct }: ColumnProfile, rows: number): boolean {
  return distinct * 2 > rows;
}
