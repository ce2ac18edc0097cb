import type { Activity } from './activity';
import type { CellStatus } from './cell-status';
import type { DocumentCell } from './document';
import type { DocumentGraph } from './document-graph';
import type { HeldResult, KeptResults } from './held-result';

/** All that an engine knows at one time, of every cell. */
export interface EngineState<S> {
  readonly graph: DocumentGraph<S>;
  readonly results: KeptResults;
  readonly activity: Readonly<Record<string, Activity>>;
  /** Of each cell's parameters and inputs as they are now. */
  readonly keys: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, CellStatus>>;
}

/**
 * What an engine knows of one cell. Each part has readers of its own, whom nothing wakes that happens to other
 * cells: in a long notebook every letter typed would otherwise be answered by every cell.
 */
export class CellSignals<S> {
  readonly id: string;
  readonly #state: EngineState<S>;
  readonly #cell = $derived.by(() => this.#state.graph.byId.get(this.id)?.cell);
  readonly #status = $derived.by((): CellStatus => this.#state.statuses[this.id] ?? 'idle');
  readonly #held = $derived.by(() => this.#state.results[this.id]);
  readonly #activity = $derived.by(() => this.#state.activity[this.id]);
  readonly #runsOnFormer = $derived.by(
    () => this.#activity?.state === 'running' && this.#activity.key !== this.#state.keys[this.id]
  );

  constructor(id: string, state: EngineState<S>) {
    this.id = id;
    this.#state = state;
  }

  /** Undefined if the document has no such cell, or one of an unknown kind. */
  get cell(): DocumentCell | undefined {
    return this.#cell;
  }

  get status(): CellStatus {
    return this.#status;
  }

  /** The latest result, fresh or stale. */
  get held(): HeldResult | undefined {
    return this.#held;
  }

  get activity(): Activity | undefined {
    return this.#activity;
  }

  /** Whether a run goes on that began with other parameters or inputs than the present ones. */
  get runsOnFormer(): boolean {
    return this.#runsOnFormer;
  }
}

/** The signals of every cell that somebody asked about. */
export class CellsSignals<S> {
  readonly #state: EngineState<S>;
  readonly #known = new Map<string, CellSignals<S>>();

  constructor(state: EngineState<S>) {
    this.#state = state;
  }

  of(id: string): CellSignals<S> {
    const make = () => void this.#known.set(id, new CellSignals(id, this.#state));
    // In a root of their own, since whoever asks first may be gone before the others.
    if (!this.#known.has(id)) $effect.root(make);
    // Where there are no effects, as in a test without a page, there is no root either.
    if (!this.#known.has(id)) make();
    return this.#known.get(id)!;
  }
}
