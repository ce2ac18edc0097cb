import type { ColumnSchema } from '../core/data/table';
import type { HistogramGroup } from '../core/data/chart-data';

/** The axis of a histogram's values: all bins, and from 0 where that adds little. */
function valueDomain(groups: readonly HistogramGroup[]): [low: number, high: number] {
  const edges = groups.flatMap((group) => [
    group.edges[0] ?? NaN,
    group.edges[group.edges.length - 1] ?? NaN
  ]);
  const known = edges.filter(Number.isFinite);
  if (known.length === 0) return [0, 1];
  const low = Math.min(...known);
  const high = Math.max(...known);
  return [low > 0 && low < (high - low) / 4 ? 0 : low, high];
}

export function valueAxis(column: ColumnSchema, groups: readonly HistogramGroup[], width: number) {
  return {
    field: 'from',
    bin: 'binned' as const,
    type: 'quantitative' as const,
    title: column.axisLabel,
    scale: { domain: valueDomain(groups), nice: true, zero: false },
    axis: { tickCount: Math.max(3, Math.round(width / 90)), labelOverlap: true }
  };
}

export function customersAxis(title: string, height: number) {
  return {
    field: 'customers',
    type: 'quantitative' as const,
    title,
    // Bars overlap or stand alone: Vega-Lite would stack them and lose those without a group.
    stack: null,
    axis: { format: ',d', tickMinStep: 1, tickCount: Math.max(2, Math.round(height / 60)) }
  };
}
