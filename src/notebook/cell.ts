/**
 * cheap cells run by themselves when an input changes; costly ones wait, marked stale, for a click;
 * on-demand is like costly, and "Run all" leaves it alone.
 */
export type CellCost = 'cheap' | 'costly' | 'on-demand';

/** How far long work has come, in the work's own units; `label` says what is being done. */
export interface CellProgress {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

/** What a cell's run gets. `S` are the services of the composition root. */
export interface CellContext<P, S> {
  readonly params: P;
  readonly services: S;
  /** Aborted when the user stops the cell or, for cheap cells, when its inputs changed. */
  readonly signal: AbortSignal;
  /** What the click that started the run asked for, e.g. to begin with a single batch. */
  readonly intent: unknown;
  /** The fresh result of a cell listed in `reads`. */
  readonly read: <Q, R>(cell: CellDefinition<Q, R, S>) => R;
  readonly progress: (progress: CellProgress) => void;
  /** Shows something alive while the cell runs (a training session); gone when it ends. */
  readonly publish: (live: unknown) => void;
}

/** One kind of cell: its parameters, what it reads, and how its result comes about. */
export interface CellDefinition<P, R, S> {
  readonly kind: string;
  readonly title: string;
  readonly cost: CellCost;
  /** Kinds of the cells whose results it reads. */
  readonly reads: readonly string[];
  readonly defaults: P;
  run(context: CellContext<P, S>): Promise<R> | R;
  /** The part of the parameters that a result depends on; all of them if left out. */
  keyOf?(params: P): unknown;
  /** What tells two results of equal parameters and inputs apart; part of the keys of those who read it. */
  variant?(result: R): string;
}

/** A definition whose types have been forgotten, as the graph holds it. */
export type AnyCell<S> = CellDefinition<unknown, unknown, S>;
