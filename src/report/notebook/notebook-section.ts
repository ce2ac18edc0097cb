/** A cell as it reads outside of Loanbook. */
export interface NotebookSection {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Ids of the cells whose code has to come before. */
  readonly reads: readonly string[];
  /** Blocks of Markdown under the title: what somebody wrote, and what came out. */
  readonly blocks: readonly string[];
  /** pandas, scikit-learn and Keras; null where there is nothing to compute. */
  readonly python: string | null;
}

/** Where a notebook comes from, as an export says it. */
export interface NotebookOrigin {
  readonly title: string;
  /** Name and fingerprint of the customer file; null before one is open. */
  readonly data: { readonly name: string; readonly fingerprint: string } | null;
  readonly seeds: { readonly split: number; readonly training: number };
  /** When it was written. */
  readonly date: Date;
}
