/** A division of all customers of a table into groups. */
export interface Grouping {
  /** The column that decides, or the two that do together. */
  readonly columns: readonly string[];
  /** As it stands in a sentence: "age", "age and family size". */
  readonly words: string;
  /** Names of the groups in their order: "30 to 39 years". */
  readonly labels: readonly string[];
  /** The group of each customer, a place in `labels`. */
  readonly groups: Uint16Array;
}
