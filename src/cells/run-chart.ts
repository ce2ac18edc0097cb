import type { ChartSource, DataProfile } from '../compute/protocol';
import type { TableService } from '../compute/services';
import type { ChartRows } from '../core/chart-spec/chart-request';
import { checkSpec } from '../core/chart-spec/check-spec';
import { planSpec, type ChartPlan } from '../core/chart-spec/plan-spec';
import type { QueryTable } from '../core/query/query-table';
import { askChartRows } from './ask-chart-rows';
import { chartColumns } from './chart-columns';
import { nounOf, type ChartParams } from './chart-params';
import { chartSpecOf } from './chart-spec-of';

export interface ChartResult {
  readonly plan: ChartPlan;
  readonly source: ChartSource;
  /** One for each of the plan's requests. */
  readonly answers: readonly ChartRows[];
}

/**
 * Plans a chart of a table and asks for its rows.
 * @throws LoanbookError `bad-chart` if the spec is not allowed or does not fit the table.
 */
export async function runChart(
  params: ChartParams,
  table: QueryTable | DataProfile,
  service: TableService
): Promise<ChartResult> {
  const columns = chartColumns(table);
  const plan = planSpec(checkSpec(chartSpecOf(params, columns)), columns, nounOf(params));
  const source: ChartSource =
    'view' in table ? { kind: 'customers', view: table.view } : { kind: 'table', ...table };
  const answers = await askChartRows(service, source, plan.requests);
  return { plan, source, answers };
}
