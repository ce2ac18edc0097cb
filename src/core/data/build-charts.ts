import type { ChartData, CorrelationData, CountsData, HistogramGroup } from './chart-data';
import { correlationMatrix } from './correlation';
import { countValues } from './count-values';
import { computeHistogram } from './histogram';
import { kernelDensity } from './kde';
import { meanAndDeviation } from './mean-and-deviation';
import { valuesOfGroup, type RowGroup } from './row-group';
import {
  acceptedFlags,
  findColumn,
  showValue,
  type ChartPlan,
  type Column,
  type Table
} from './table';

/**
 * The aggregates behind every chart of the table's plan, in the plan's order. A chart whose column the
 * file lacks, or a histogram of texts, is left out. Of two groups, those who accepted come first.
 */
export function buildCharts(table: Table): ChartData[] {
  const accepted = acceptedFlags(table);
  return table.plan.charts.flatMap((plan) => buildChart(table, accepted, plan) ?? []);
}

function buildChart(table: Table, accepted: Uint8Array, plan: ChartPlan): ChartData | null {
  if (plan.kind === 'correlation') return buildCorrelation(table, plan.name);
  const column = findColumn(table, plan.column);
  if (!column) return null;
  if (plan.kind === 'counts') return buildCounts(table, column, accepted, plan.name);
  if (column.dictionary) return null;
  const groups: readonly (readonly [string, RowGroup])[] =
    plan.kind === 'histogram'
      ? [[plan.name, 'all']]
      : [
          [plan.acceptedName, 'accepted'],
          [plan.declinedName, 'declined']
        ];
  return {
    kind: 'histogram',
    column: column.schema,
    groups: groups.map(([name, group]) =>
      buildGroup(name, group, valuesOfGroup(column, accepted, group), plan.binWidth)
    )
  };
}

function buildCounts(table: Table, column: Column, accepted: Uint8Array, name: string): CountsData {
  return {
    kind: 'counts',
    name,
    column: column.schema,
    isTarget: column.schema.name === table.target.column,
    bars: countValues(column.values, accepted).map((entry) => ({
      key: column.dictionary ? column.dictionary[entry.value]! : String(entry.value),
      label: showValue(column, entry.value),
      count: entry.count,
      accepted: entry.accepted
    }))
  };
}

function buildGroup(
  name: string,
  group: RowGroup,
  values: Float64Array,
  binWidth: number | null
): HistogramGroup {
  const { edges, counts } = computeHistogram(values, binWidth);
  const { bandwidth, grid, density } = kernelDensity(values);
  const { count, mean } = meanAndDeviation(values);
  return {
    name,
    group,
    edges: Array.from(edges),
    counts: Array.from(counts),
    bandwidth,
    ...(count > 0 ? { mean } : {}),
    grid: Array.from(grid),
    density: Array.from(density)
  };
}

function buildCorrelation(table: Table, name: string): CorrelationData {
  const numeric = table.columns.filter((column) => column.dictionary === null);
  return {
    kind: 'correlation',
    name,
    columns: numeric.map((column) => column.schema.name),
    labels: numeric.map(({ schema }) => schema.label || schema.name),
    matrix: correlationMatrix(numeric)
  };
}
