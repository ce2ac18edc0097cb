import type { ColumnGroup } from '../../core/explain/column-groups';
import { isExact, MOST_EXACT_COLUMNS } from '../../core/explain/shapley-values';
import type { ExplainSizes } from './explain-sizes';

/** How many background customers a step of a customer's explanation takes, so that no step is long. */
export function shapleyStep({ perStep }: ExplainSizes, groups: readonly ColumnGroup[]): number {
  const players = isExact(groups) ? groups.length : MOST_EXACT_COLUMNS;
  return Math.max(1, Math.floor(perStep / 2 ** players));
}
