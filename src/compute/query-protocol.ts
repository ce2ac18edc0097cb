/** Types that cross the boundary of the query worker. Types only: this file has no code. */
import type { QueryTable } from '../core/query/query-table';

export interface QueryRequest {
  /** The columns that the query needs, and one at least. */
  readonly table: QueryTable;
  /** As printed by `printQuery`. */
  readonly text: string;
}

/** What the query worker answers. Errors arrive as LoanbookError. */
export interface QueryApi {
  run(request: QueryRequest): Promise<QueryTable>;
}
