import type { ChartTable } from './chart-rows';
import type { SearchCurves } from './search-curves';

/** The curves as a table: a row an epoch, a column a run; NaN where a run has no such epoch. */
export function searchCurvesRows({ measure, runs }: SearchCurves): ChartTable {
  const format = measure === 'loss' ? 'decimal' : 'share';
  const length = Math.max(0, ...runs.map(({ values }) => values.length));
  return {
    columns: [
      { label: 'Epoch', format: 'count' },
      ...runs.map(({ place }) => ({ label: `Run ${place + 1}`, format }) as const)
    ],
    rows: Array.from({ length }, (_, index) => [
      index + 1,
      ...runs.map(({ values }) => values[index] ?? NaN)
    ])
  };
}
