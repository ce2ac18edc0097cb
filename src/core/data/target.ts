/** Which column holds the answer and which value (as text in the file) means "accepted". */
export interface TargetChoice {
  readonly column: string;
  readonly accepted: string;
}

/** A column that could be the target, with its values, most frequent first (at most 12). */
export interface TargetCandidate {
  readonly column: string;
  readonly values: readonly { readonly text: string; readonly count: number }[];
}
