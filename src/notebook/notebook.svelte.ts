import { LoanbookError } from '../core/errors';
import type { Activity } from './activity';
import type { AnyCell, CellDefinition, CellProgress } from './cell';
import { statusOf, type CellStatus } from './cell-status';
import type { KeptResults } from './held-result';
import { omit } from './omit';
import { ancestorsOf, orderNodes, resultKeys } from './graph';

interface Run {
  readonly key: string;
  readonly abort: AbortController;
}

/**
 * The notebook: parameters of every cell, their results, and the one place that decides what runs.
 * A change runs the cheap cells that depend on it at once; costly ones wait until asked for.
 */
export class Notebook<S> {
  readonly cells: readonly AnyCell<S>[];
  readonly #nodes: readonly { readonly id: string; readonly reads: readonly string[] }[];
  readonly #services: S;
  readonly #now: () => number;
  readonly #pause: (() => Promise<void>) | undefined;
  readonly #runs = new Map<string, Run>();
  readonly #intents = new Map<string, unknown>();
  readonly #requested = new Set<string>();
  /** Cells to run although their result is fresh. */
  readonly #forced = new Set<string>();

  #params = $state.raw<Readonly<Record<string, unknown>>>({});
  #results = $state.raw<KeptResults>({});
  #activity = $state.raw<Readonly<Record<string, Activity>>>({});

  readonly #keys = $derived.by(() =>
    resultKeys(this.#nodes, this.#keyParams(), (id) => this.#results[id]?.variant ?? '')
  );
  readonly #statuses = $derived.by(() => {
    const statuses: Record<string, CellStatus> = {};
    for (const { id, reads } of this.#nodes) {
      statuses[id] = statusOf({
        key: this.#keys[id]!,
        resultKey: this.#results[id]?.key ?? null,
        activity: this.#activity[id] ?? null,
        inputs: reads.map((input) => statuses[input]!)
      });
    }
    return statuses;
  });

  /** @param pause ends the page's task: cheap cells begin, and are drawn, one a task. */
  constructor(
    cells: readonly AnyCell<S>[],
    services: S,
    now: () => number,
    pause?: () => Promise<void>
  ) {
    const ordered = orderNodes(cells.map((cell) => ({ id: cell.kind, reads: cell.reads })));
    this.cells = cells;
    this.#nodes = ordered;
    this.#services = services;
    this.#now = now;
    this.#pause = pause;
    this.#params = Object.fromEntries(cells.map((cell) => [cell.kind, cell.defaults]));
  }

  /** True while anything is queued or running. */
  get busy(): boolean {
    return Object.values(this.#statuses).some((s) => s === 'running' || s === 'queued');
  }

  status(kind: string): CellStatus {
    return this.#statuses[kind]!;
  }

  params<P, R>(cell: CellDefinition<P, R, S>): P {
    return this.#params[cell.kind] as P;
  }

  /** The latest result, fresh or stale; undefined before the first. */
  result<P, R>(cell: CellDefinition<P, R, S>): R | undefined {
    return this.#results[cell.kind]?.value as R | undefined;
  }

  /** The result if it belongs to the present parameters and inputs. */
  freshResult<P, R>(cell: CellDefinition<P, R, S>): R | undefined {
    return this.status(cell.kind) === 'done' ? this.result(cell) : undefined;
  }

  durationMs(kind: string): number | undefined {
    return this.#results[kind]?.durationMs;
  }

  error(kind: string): Error | null {
    return this.status(kind) === 'failed' ? (this.#activity[kind]?.error ?? null) : null;
  }

  progress(kind: string): CellProgress | null {
    return this.#activity[kind]?.progress ?? null;
  }

  startedAt(kind: string): number | null {
    return this.status(kind) === 'running' ? this.#activity[kind]!.startedAt : null;
  }

  /** What a running cell shows of itself (see CellContext.publish). */
  live(kind: string): unknown {
    return this.#activity[kind]?.live ?? null;
  }

  /** Changes one cell's parameters and runs what follows from it. */
  setParams<P, R>(cell: CellDefinition<P, R, S>, params: P): void {
    this.change([[cell.kind, params]]);
  }

  /** The results as they stand, to be taken back with `change` when parameters go back, too. */
  keepResults(): KeptResults {
    return this.#results;
  }

  /**
   * Changes several cells' parameters as one edit. With `kept` the results go back, too, to what they
   * were when kept; those that suit the new parameters as they stand remain, and so does what was made
   * on demand in the meantime.
   */
  change(
    edits: readonly (readonly [kind: string, params: unknown])[],
    kept: KeptResults | null = null
  ): void {
    this.#params = { ...this.#params, ...Object.fromEntries(edits) };
    if (kept) this.#takeBack(kept);
    this.settle();
  }

  /** Runs every cell but those on demand, costly ones too, each when its inputs are fresh. */
  runAll(): void {
    this.#request(this.cells.filter((cell) => cell.cost !== 'on-demand').map((cell) => cell.kind));
  }

  /** Runs one cell with all that it needs; a fresh result is made anew. */
  run(kind: string, intent?: unknown): void {
    this.#intents.set(kind, intent);
    if (this.status(kind) === 'done') this.#forced.add(kind);
    this.#request([...ancestorsOf(this.#nodes, kind), kind]);
  }

  /** Ends a running cell at once; what it had before stays. */
  stop(kind: string): void {
    this.#requested.delete(kind);
    this.#runs.get(kind)?.abort.abort();
    if (this.#activity[kind]?.state === 'queued') this.#activity = omit(this.#activity, [kind]);
  }

  /** Ends all that runs and forgets all that is queued. */
  stopAll(): void {
    for (const { kind } of this.cells) this.stop(kind);
  }

  /** Starts every cell that can and should run now. */
  settle(): void {
    for (const { id, reads } of this.#nodes) {
      const key = this.#keys[id]!;
      const cell = this.#cell(id);
      const run = this.#runs.get(id);
      if (run && run.key !== key && cell.cost === 'cheap') run.abort.abort();
      if (this.#runs.has(id)) continue;
      const status = this.status(id);
      const forced = this.#forced.has(id);
      if (status === 'done' && !forced) this.#requested.delete(id);
      const wanted = cell.cost === 'cheap' || this.#requested.has(id);
      const ended = (status === 'done' && !forced) || status === 'failed' || status === 'stopped';
      if (!wanted || ended) continue;
      if (reads.every((input) => this.status(input) === 'done')) void this.#start(cell, key);
      else if (this.#requested.has(id)) this.#queue(id, key);
    }
  }

  #keyParams(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      this.cells.map((cell) => {
        const params = this.#params[cell.kind];
        return [cell.kind, cell.keyOf ? cell.keyOf(params) : params];
      })
    );
  }

  /** Inputs before their readers, since a result's variant is part of its readers' keys. */
  #takeBack(kept: KeptResults): void {
    for (const { id } of this.#nodes) {
      const key = this.#keys[id];
      const before = kept[id];
      if (this.#results[id]?.key === key) continue;
      if (before?.key !== key && this.#cell(id).cost === 'on-demand') continue;
      this.#results = before ? { ...this.#results, [id]: before } : omit(this.#results, [id]);
    }
  }

  #request(kinds: readonly string[]): void {
    const again = kinds.filter((k) => this.status(k) === 'failed' || this.status(k) === 'stopped');
    this.#activity = omit(this.#activity, again);
    for (const kind of kinds) this.#requested.add(kind);
    this.settle();
  }

  /** A requested cell whose inputs are on their way shows as queued; with a failed input it waits. */
  #queue(id: string, key: string): void {
    const blocked = this.#cell(id).reads.some((input) => {
      const status = this.status(input);
      return status === 'failed' || status === 'stopped' || status === 'waiting';
    });
    if (blocked) {
      this.#requested.delete(id);
      if (this.#activity[id]?.state === 'queued') this.#activity = omit(this.#activity, [id]);
    } else {
      this.#note(id, { state: 'queued', key });
    }
  }

  async #start(cell: AnyCell<S>, key: string): Promise<void> {
    const id = cell.kind;
    const abort = new AbortController();
    const run: Run = { key, abort };
    const startedAt = this.#now();
    this.#runs.set(id, run);
    this.#forced.delete(id);
    this.#note(id, { state: 'running', key, startedAt, progress: null, error: null, live: null });
    const current = () => this.#runs.get(id) === run;
    const stopped = new Promise<never>((_, reject) => {
      abort.signal.addEventListener('abort', () =>
        reject(new LoanbookError('stopped', 'Stopped.', { cell: id }))
      );
    });
    try {
      if (this.#pause && cell.cost === 'cheap') await Promise.race([this.#pause(), stopped]);
      const work = Promise.resolve(
        cell.run({
          params: this.#params[id],
          services: this.#services,
          signal: abort.signal,
          intent: this.#intents.get(id),
          read: <Q, R>(input: CellDefinition<Q, R, S>) => this.#results[input.kind]!.value as R,
          progress: (progress) => {
            if (current()) this.#note(id, { progress });
          },
          publish: (live) => {
            if (current()) this.#note(id, { live });
          }
        })
      );
      // Stop does not wait for the work: whatever it still answers is dropped.
      const value = await Promise.race([work, stopped]);
      this.#results = {
        ...this.#results,
        [id]: {
          key,
          value,
          durationMs: this.#now() - startedAt,
          variant: cell.variant?.(value) ?? ''
        }
      };
      this.#activity = omit(this.#activity, [id]);
    } catch (thrown) {
      this.#end(id, key, thrown);
    } finally {
      this.#runs.delete(id);
      this.#intents.delete(id);
      if (this.#keys[id] === key) this.#requested.delete(id);
      this.settle();
    }
  }

  /** Records how a run failed; a run that was ended because its inputs changed leaves no trace. */
  #end(id: string, key: string, thrown: unknown): void {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const stopped = error instanceof LoanbookError && error.code === 'stopped';
    if (stopped && this.#keys[id] !== key && this.#cell(id).cost === 'cheap') {
      this.#activity = omit(this.#activity, [id]);
      return;
    }
    this.#note(id, { state: stopped ? 'stopped' : 'failed', key, error: stopped ? null : error });
  }

  #note(id: string, change: Partial<Activity>): void {
    const before = this.#activity[id] ?? {
      state: 'queued',
      key: this.#keys[id]!,
      startedAt: this.#now(),
      progress: null,
      error: null,
      live: null
    };
    this.#activity = { ...this.#activity, [id]: { ...before, ...change } };
  }

  #cell(kind: string): AnyCell<S> {
    return this.cells.find((cell) => cell.kind === kind)!;
  }
}
