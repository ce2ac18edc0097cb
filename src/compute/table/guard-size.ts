import type { ColumnTable } from 'arquero';
import { LoanbookError } from '../../core/errors';
import { queryLimits } from '../../core/query/query-limits';
import type { QueryStep } from '../../core/query/query-step';

type Step = (table: ColumnTable, step: QueryStep) => ColumnTable;

/**
 * The same step, which refuses to make a table that could use up the browser's memory: that would end the page and not
 * only the query.
 * @throws LoanbookError `bad-query`
 */
export function guardSize(apply: Step): Step {
  return (table, step) => {
    if (mostCells(table, step) > queryLimits.cellsOnTheWay) {
      throw new LoanbookError(
        'bad-query',
        `The step ${step.verb} would make a table that is too large for this browser’s memory. Keep fewer rows or ` +
          'columns before it, with filter, slice or select.'
      );
    }
    return apply(table, step);
  };
}

/** The most cells that a step can make; 0 for those that make no more than there are. */
function mostCells(table: ColumnTable, { verb, inputs }: QueryStep): number {
  const [rows, columns] = [table.totalRows(), table.numCols()];
  const [first] = inputs;
  const last = inputs.at(-1);
  const values = last?.kind === 'named' ? last.entries.length : 1;
  switch (verb) {
    case 'derive':
      return rows * (columns + values);
    case 'fold': {
      // Every row once a folded column, and in each copy the columns that stay.
      const cells = (folded: number) => rows * folded * Math.max(2, columns - folded + 2);
      if (first?.kind === 'name') return cells(1);
      return first?.kind === 'list' ? cells(first.items.length) : cells(Math.ceil(columns / 2) + 1);
    }
    case 'pivot':
      return (table.groups()?.size ?? 1) * (queryLimits.columns + 1) * values;
    default:
      return 0;
  }
}
