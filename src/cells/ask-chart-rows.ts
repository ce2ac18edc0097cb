import type { ChartSource } from '../compute/protocol';
import type { TableService } from '../compute/services';
import type { ChartRequest, ChartRows } from '../core/chart-spec/chart-request';
import { requestedColumns } from '../core/chart-spec/requested-columns';

/** Asks the table worker for a chart's rows. Of a query's table only the columns that are needed travel there. */
export function askChartRows(
  table: TableService,
  source: ChartSource,
  requests: readonly ChartRequest[]
): Promise<readonly ChartRows[]> {
  if (source.kind === 'customers') return table.chartRows(source, requests);
  const needed = requestedColumns(requests);
  const columns = source.columns.filter(({ schema }) => needed.has(schema.name));
  return table.chartRows({ ...source, columns }, requests);
}
