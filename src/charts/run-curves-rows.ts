import type { ChartTable } from './chart-rows';
import { curveField, type RunCurves } from './run-curves';
import { runLine } from './run-line';

/** The compared curves as a table: a row an epoch, a column a run; NaN where a run has no such epoch. */
export function runCurvesRows(curves: RunCurves): ChartTable {
  const { runs, measure } = curves;
  const field = curveField(curves);
  const format = measure === 'loss' ? 'decimal' : 'share';
  const length = Math.max(0, ...runs.map(({ epochs }) => epochs.length));
  return {
    columns: [
      { label: 'Epoch', format: 'count' },
      ...runs.map(
        ({ slot, name }) => ({ label: `${runLine(slot).letter} ${name}`, format }) as const
      )
    ],
    rows: Array.from({ length }, (_, index) => [
      index + 1,
      ...runs.map(({ epochs }) => epochs[index]?.[field] ?? NaN)
    ])
  };
}
