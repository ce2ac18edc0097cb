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
  /** The fresh result of a cell listed by `links`, by its id. */
  readonly readLink: (id: string) => unknown;
  readonly progress: (progress: CellProgress) => void;
  /** Shows something alive while the cell runs (a training session); gone when it ends. */
  readonly publish: (live: unknown) => void;
}

/** How a result is kept between visits. What is packed is plain data that a browser's database takes. */
export interface ResultPacker<R> {
  pack(result: R): unknown;
  /** The result as it was; undefined for what was not packed by this version. */
  unpack(packed: unknown): R | undefined;
}

/** One kind of cell: its parameters, what it reads, and how its result comes about. */
export interface CellDefinition<P, R, S> {
  readonly kind: string;
  readonly title: string;
  readonly cost: CellCost;
  /** Kinds of the cells whose results it reads. */
  readonly reads: readonly string[];
  readonly defaults: P;
  /** Whether a notebook may have several of the kind. */
  readonly repeatable?: boolean;
  run(context: CellContext<P, S>): Promise<R> | R;
  /** What a cell without a name of its own is called, if its parameters say it, e.g. the heading of a text. */
  titleOf?(params: P): string;
  /** What a new cell of the kind is called, where its name matters to other cells; `taken` are the names in use. */
  newName?(taken: ReadonlySet<string>): string;
  /** Ids of other cells that the parameters name, e.g. the table behind a chart. */
  links?(params: P): readonly string[];
  /** The part of the parameters that a result depends on; all of them if left out. */
  keyOf?(params: P): unknown;
  /** What tells two results of equal parameters and inputs apart; part of the keys of those who read it. */
  variant?(result: R): string;
  /** Left out where a result is not worth keeping, or quick to make again. */
  readonly packer?: ResultPacker<R>;
}

/** A definition whose types have been forgotten, as the graph holds it. */
export type AnyCell<S> = CellDefinition<unknown, unknown, S>;
