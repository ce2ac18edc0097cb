/** A proposed change to the data: off until chosen, reversible, and never applied silently. */
export interface RepairProposal {
  readonly id: string;
  readonly column: string;
  /** What was found: "52 customers have a negative experience (-3 to -1), all aged 23 to 29." */
  readonly finding: string;
  /** What the repair would do: "Set them to 0 years." */
  readonly action: string;
  /** Rows it changes. */
  readonly count: number;
  /** Up to five row positions (from 0) as examples. */
  readonly exampleRows: readonly number[];
}
