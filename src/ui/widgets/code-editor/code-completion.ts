/** One thing that could be typed next. */
export interface CodeCompletion {
  readonly label: string;
  /** What is typed for it, where that differs from the label. */
  readonly insert?: string;
  /** Characters before those that a choice replaces which go, too. */
  readonly eats?: number;
  /** A few words beside it. */
  readonly detail?: string;
  /** Decides the mark before it. */
  readonly kind: 'function' | 'method' | 'property' | 'constant';
}

/** What could stand at the cursor. */
export interface CodeCompletions {
  /** Characters before the cursor that a choice replaces. */
  readonly typed: number;
  readonly options: readonly CodeCompletion[];
}

/** Finds what could be typed next, from the text before the cursor; null where nothing is known. */
export type CompleteCode = (before: string) => CodeCompletions | null;
