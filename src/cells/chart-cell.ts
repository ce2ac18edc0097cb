import type { ChartParams } from './chart-params';
import type { LoanbookCell } from './loanbook-cell';
import type { ChartResult } from './run-chart';
import { readTable } from './table-sources';

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
    // What understands a spec is not needed before the first chart of this kind.
    const { runChart } = await import('./run-chart');
    return runChart(params, table, services.table);
  }
};
