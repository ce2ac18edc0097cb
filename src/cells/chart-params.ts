import type { ChartChoice } from '../core/chart-spec/chart-choice';
import type { RowNoun } from '../core/chart-spec/chart-column';
import type { JsonObject } from '../core/chart-spec/json';

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

/** What the rows of the chart's table are. */
export function nounOf({ table }: Pick<ChartParams, 'table'>): RowNoun {
  return table === null ? 'customers' : 'rows';
}
