/** What a query asks, and of which table. */
export interface QueryParams {
  /** Id of the cell whose table it reads; null: the customers. */
  readonly table: string | null;
  /** The steps as typed; null: the example that suits the table. */
  readonly text: string | null;
}
