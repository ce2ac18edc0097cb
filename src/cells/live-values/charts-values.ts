import type { ChartData, CorrelationData, CountsData } from '../../core/data/chart-data';
import type { OfferedValue } from '../../core/live-values/live-cell';
import { openValues } from './value-source';

/** A column with more values is a measurement: nobody asks for one of its bars. */
const MOST_BARS = 20;

/** The bars of the counted columns, and how closely two columns go together. */
export const chartsValues = openValues([], (charts: readonly ChartData[]) =>
  charts.flatMap((chart) => {
    if (chart.kind === 'counts') return barsOf(chart);
    return chart.kind === 'correlation' ? correlationsOf(chart) : [];
  })
);

function barsOf({ column, bars, isTarget }: CountsData): readonly OfferedValue[] {
  if (bars.length > MOST_BARS) return [];
  return bars.flatMap(({ key, label, count, accepted }): OfferedValue[] => {
    const path = `${column.name}.${key}`;
    const who = `${column.label}: ${label}`;
    return [
      { path: `${path}.count`, label: `${who}, customers`, format: 'count', value: count },
      ...(isTarget
        ? []
        : [
            {
              path: `${path}.share`,
              label: `${who}, share who accepted`,
              format: 'share' as const,
              value: accepted / count
            }
          ])
    ];
  });
}

function correlationsOf({ columns, matrix }: CorrelationData): readonly OfferedValue[] {
  return columns.flatMap((a, i) =>
    columns.flatMap((b, j) =>
      i === j
        ? []
        : {
            path: `correlation.${a}.${b}`,
            label: `Correlation of ${a} and ${b}`,
            format: 'decimal-2' as const,
            value: matrix[i]![j]!
          }
    )
  );
}
