/** A proposed change to the data: off until chosen, reversible, and never applied silently. */
export interface RepairProposal {
  readonly id: string;
  readonly column: string;
  /** What was found: "52 customers have a negative number of years of experience (−3 to −1), all aged 23 to 29." */
  readonly finding: string;
  /** What the repair would do: "Set them to 0 years." */
  readonly action: string;
  /** Rows it changes. */
  readonly count: number;
  /** Up to five row positions (from 0) as examples. */
  readonly exampleRows: readonly number[];
}

/**
 * A known fault of a column's values, part of its schema. `noun` completes "a customer has a …".
 * negative: values below 0, which cannot be; set to 0. `alongside` names a column whose range, among
 * these customers, helps to judge the fault ("all aged 23 to 29").
 * malformed-code: codes that do not have `digits` digits; marked as missing.
 */
export type RepairRule =
  | {
      readonly kind: 'negative';
      readonly noun: string;
      readonly unit: string;
      readonly alongside?: { readonly column: string; readonly words: string };
    }
  | {
      readonly kind: 'malformed-code';
      readonly noun: string;
      readonly digits: number;
      /** Why the value cannot be put right: "the lost digit cannot be known". */
      readonly reason: string;
    };
