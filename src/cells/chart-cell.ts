import type { ChartSource } from '../compute/protocol';
import { buildSpec } from '../core/chart-spec/build-spec';
import type { ChartChoice } from '../core/chart-spec/chart-choice';
import type { ChartColumn, RowNoun } from '../core/chart-spec/chart-column';
import type { ChartRows } from '../core/chart-spec/chart-request';
import { checkSpec } from '../core/chart-spec/check-spec';
import { defaultChoice } from '../core/chart-spec/default-choice';
import type { JsonObject } from '../core/chart-spec/json';
import { planSpec, type ChartPlan } from '../core/chart-spec/plan-spec';
import { askChartRows } from './ask-chart-rows';
import { chartColumns } from './chart-columns';
import type { LoanbookCell } from './loanbook-cell';
import { readTable } from './table-sources';

export interface ChartParams {
  /** Id of the query whose table is drawn; null: the customers. */
  readonly table: string | null;
  /** Null: what suits the table. */
  readonly choice: ChartChoice | null;
  /** A Vega-Lite spec without data, written by hand; it wins over the choice. */
  readonly spec: JsonObject | null;
  /** Empty: computed from what is seen. */
  readonly title: string;
  /** Whether rows can be selected in it, for other charts to follow. */
  readonly selects: boolean;
  /** Id of the chart whose selection it follows. */
  readonly follows: string | null;
}

export interface ChartResult {
  readonly plan: ChartPlan;
  readonly source: ChartSource;
  /** One for each of the plan's requests. */
  readonly answers: readonly ChartRows[];
}

/** A chart that people make: of the customers, or of a query's table. */
export const chartCell: LoanbookCell<ChartParams, ChartResult> = {
  kind: 'chart',
  title: 'Chart',
  cost: 'cheap',
  reads: ['data'],
  repeatable: true,
  defaults: { table: null, choice: null, spec: null, title: '', selects: false, follows: null },
  links: ({ table }) => (table === null ? [] : [table]),
  keyOf: ({ table, choice, spec }) => ({ table, choice, spec }),
  async run(context) {
    const { params, services } = context;
    const table = readTable(context, params.table);
    const columns = chartColumns(table);
    const plan = planSpec(checkSpec(chartSpecOf(params, columns)), columns, nounOf(params));
    const source: ChartSource =
      'view' in table ? { kind: 'customers', view: table.view } : { kind: 'table', ...table };
    const answers = await askChartRows(services.table, source, plan.requests);
    return { plan, source, answers };
  }
};

/** The spec that the parameters stand for, as an editor shows it. */
export function chartSpecOf(
  { choice, spec }: Pick<ChartParams, 'choice' | 'spec'>,
  columns: readonly ChartColumn[]
): JsonObject {
  return spec ?? buildSpec(choice ?? defaultChoice(columns), columns);
}

/** What the rows of the chart's table are. */
export function nounOf({ table }: Pick<ChartParams, 'table'>): RowNoun {
  return table === null ? 'customers' : 'rows';
}
