/** A cell's result, with what it was made from. */
export interface HeldResult {
  /** Of the parameters and inputs that it was made from. */
  readonly key: string;
  readonly value: unknown;
  readonly durationMs: number;
  /** What the result depends on beyond its key, e.g. the engine that "auto" chose. */
  readonly variant: string;
}

/** Results by cell, as they stood at one time. */
export type KeptResults = Readonly<Record<string, HeldResult>>;
