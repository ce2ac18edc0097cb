import type { CellDefinition, CellProgress } from './cell';
import type { CellStatus } from './cell-status';
import type { NotebookEngine } from './engine.svelte';

const SHOWN_LIVE: ReadonlySet<CellStatus> = new Set<CellStatus>(['running', 'stopped', 'failed']);

/**
 * A notebook as somebody sees it to whom only kinds are known, such as a cell's view: every kind stands for one
 * cell of it. What is asked of a kind that has no cell is answered as of a cell that never ran.
 */
export abstract class CellPort<S> {
  protected readonly engine: NotebookEngine<S>;

  constructor(engine: NotebookEngine<S>) {
    this.engine = engine;
  }

  /** The cell that a kind stands for. */
  abstract idOf(kind: string): string | undefined;

  /** Changes several cells' parameters as one edit. */
  abstract change(edits: readonly (readonly [kind: string, params: unknown])[]): void;

  /** True while anything is queued or running. */
  get busy(): boolean {
    return this.engine.busy;
  }

  status(kind: string): CellStatus {
    const id = this.idOf(kind);
    return id === undefined ? 'idle' : this.engine.cells.of(id).status;
  }

  params<P, R>(cell: CellDefinition<P, R, S>): P {
    const found = this.#signals(cell.kind).cell;
    return found ? (found.params as P) : cell.defaults;
  }

  /** The latest result, fresh or stale; undefined before the first. */
  result<P, R>(cell: CellDefinition<P, R, S>): R | undefined {
    return this.#signals(cell.kind).held?.value as R | undefined;
  }

  /** The result if it belongs to the present parameters and inputs. */
  freshResult<P, R>(cell: CellDefinition<P, R, S>): R | undefined {
    return this.status(cell.kind) === 'done' ? this.result(cell) : undefined;
  }

  durationMs(kind: string): number | undefined {
    return this.#signals(kind).held?.durationMs;
  }

  error(kind: string): Error | null {
    return this.status(kind) === 'failed' ? (this.#activity(kind)?.error ?? null) : null;
  }

  progress(kind: string): CellProgress | null {
    return this.#activity(kind)?.progress ?? null;
  }

  startedAt(kind: string): number | null {
    return this.status(kind) === 'running' ? this.#activity(kind)!.startedAt : null;
  }

  /**
   * What a run shows of itself (see CellContext.publish), while it goes on and after it was stopped or failed; not of
   * a run whose end is no longer what is shown, because an edit made another result fresh again.
   */
  live(kind: string): unknown {
    return SHOWN_LIVE.has(this.status(kind)) ? (this.#activity(kind)?.live ?? null) : null;
  }

  /** Whether a run goes on that began with other parameters or inputs than the present ones. */
  runsOnFormer(kind: string): boolean {
    return this.#signals(kind).runsOnFormer;
  }

  /** Changes one cell's parameters and runs what follows from it. */
  setParams<P, R>(cell: CellDefinition<P, R, S>, params: P): void {
    this.change([[cell.kind, params]]);
  }

  /** Runs one cell with all that it needs; a fresh result is made anew. */
  run(kind: string, intent?: unknown): void {
    const id = this.idOf(kind);
    if (id !== undefined) this.engine.run(id, intent);
  }

  /** Ends a running cell at once; what it had before stays. */
  stop(kind: string): void {
    const id = this.idOf(kind);
    if (id !== undefined) this.engine.stop(id);
  }

  #activity(kind: string) {
    return this.#signals(kind).activity;
  }

  #signals(kind: string) {
    return this.engine.cells.of(this.idOf(kind) ?? '');
  }
}
