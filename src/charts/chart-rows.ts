import { correlationNames } from './correlation-names';
import type {
  ChartData,
  CorrelationData,
  CountsData,
  HistogramData
} from '../core/data/chart-data';
import { formatNumber, type NumberFormat } from '../core/format';
import { ACCEPTED } from './group-names';
import { groupName, groupSize } from './histogram-rows';

/** The numbers behind a chart. Numbers stay numbers; `format` says how a column reads. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly format: NumberFormat | 'text' }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A cell as it reads in `column`. */
export function showChartCell(table: ChartTable, cell: string | number, column: number): string {
  const format = table.columns[column]!.format;
  if (typeof cell === 'string' || format === 'text') return String(cell);
  return formatNumber(cell, format);
}

/** A chart as a table: a row a bar, a bin (group after group), or a column of the matrix. */
export function chartRows(data: ChartData): ChartTable {
  switch (data.kind) {
    case 'counts':
      return countsTable(data);
    case 'histogram':
      return histogramTable(data);
    case 'correlation':
      return correlationTable(data);
  }
}

function countsTable(data: CountsData): ChartTable {
  const total = data.bars.reduce((sum, bar) => sum + bar.count, 0);
  const shared = [
    { label: data.column.label, format: 'text' },
    { label: 'Customers', format: 'count' },
    { label: 'Share of all', format: 'share' }
  ] as const;
  if (data.isTarget) {
    return { columns: shared, rows: data.bars.map((b) => [b.label, b.count, b.count / total]) };
  }
  return {
    columns: [
      ...shared,
      { label: ACCEPTED, format: 'count' },
      { label: 'Share that accepted', format: 'share' }
    ],
    rows: data.bars.map((bar) => [
      bar.label,
      bar.count,
      bar.count / total,
      bar.accepted,
      bar.count === 0 ? NaN : bar.accepted / bar.count
    ])
  };
}

function histogramTable(data: HistogramData): ChartTable {
  const { label, format } = data.column;
  const grouped = data.groups.length > 1;
  const columns = [
    { label: `${label} from`, format },
    { label: 'to', format },
    { label: 'Customers', format: 'count' },
    { label: grouped ? 'Share of group' : 'Share of all', format: 'share' }
  ] as const;
  const rows = data.groups.flatMap((group) => {
    const size = groupSize(group);
    return group.counts.map((count, i) => {
      const bin = [group.edges[i]!, group.edges[i + 1]!, count, size === 0 ? NaN : count / size];
      return grouped ? [groupName(group), ...bin] : bin;
    });
  });
  return {
    columns: grouped ? [{ label: 'Answer', format: 'text' }, ...columns] : columns,
    rows
  };
}

function correlationTable(data: CorrelationData): ChartTable {
  const names = correlationNames(data);
  return {
    columns: [
      { label: 'Column', format: 'text' },
      ...names.map((label) => ({ label, format: 'decimal-2' as const }))
    ],
    rows: names.map((name, i) => [name, ...data.matrix[i]!])
  };
}
