import { LoanbookError } from '../core/errors';
import { queuedActivity, type Activity } from './activity';
import type { AnyCell } from './cell';
import { CellRun } from './cell-run';
import { isHeldBack, type CellStatus } from './cell-status';
import { CellsSignals, type EngineState } from './cell-signals.svelte';
import { cellStatuses } from './cell-statuses';
import type { NotebookDocument } from './document';
import { documentGraph, type DocumentGraph } from './document-graph';
import type { DocumentNode } from './document-nodes';
import { resultKeys } from './graph';
import type { KeptResults } from './held-result';
import { omit } from './omit';
import { startWork } from './start-work';

/**
 * Runs a document: holds the results of its cells and is the one place that decides what runs. A change runs the
 * cheap cells that depend on it at once; costly ones wait until asked for, unless the document says otherwise.
 */
export class NotebookEngine<S> implements EngineState<S> {
  readonly definitions: ReadonlyMap<string, AnyCell<S>>;
  readonly #services: S;
  readonly #now: () => number;
  readonly #pause: (() => Promise<void>) | undefined;
  readonly #runs = new Map<string, CellRun>();
  readonly #intents = new Map<string, unknown>();
  readonly #requested = new Set<string>();
  /** Each cell as it stands, for who shows it. */
  readonly cells: CellsSignals<S> = new CellsSignals(this);
  /** Cells to run although their result is fresh. */
  readonly #forced = new Set<string>();

  #graph: DocumentGraph<S> = $state.raw()!;
  #held = $state.raw(false);
  #results = $state.raw<KeptResults>({});
  #activity = $state.raw<Readonly<Record<string, Activity>>>({});

  readonly #ancestors = $derived(this.#graph.ancestors);
  readonly keys = $derived.by(() => {
    const { nodes, paramsTexts, byId } = this.#graph;
    const results = this.#results;
    return resultKeys(
      nodes,
      paramsTexts,
      (id) => results[id]?.variant ?? '',
      (id) => byId.get(id)!.cell.kind
    );
  });
  readonly #statuses = $derived(
    cellStatuses(this.#graph.nodes, this.keys, this.#results, this.#activity)
  );

  /** @param pause ends the page's task: cheap cells begin, and are drawn, one a task. */
  constructor(
    definitions: readonly AnyCell<S>[],
    document: NotebookDocument,
    services: S,
    now: () => number,
    pause?: () => Promise<void>
  ) {
    this.definitions = new Map(definitions.map((each) => [each.kind, each]));
    this.#graph = documentGraph(document, this.definitions);
    this.#services = services;
    this.#now = now;
    this.#pause = pause;
  }

  get graph(): DocumentGraph<S> {
    return this.#graph;
  }

  /**
   * By id: the cells that each cell reads, directly or through others. Another map only when other cells read
   * each other.
   */
  get allAncestors(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#ancestors;
  }

  node(id: string): DocumentNode<S> | undefined {
    return this.#graph.byId.get(id);
  }

  /** The cells that a cell reads, directly or through others. */
  ancestors(id: string): ReadonlySet<string> {
    return this.#ancestors.get(id) ?? new Set();
  }

  /** While held, nothing runs: what came from elsewhere is looked at first. */
  get held(): boolean {
    return this.#held;
  }

  /** True while anything is queued or running. */
  get busy(): boolean {
    return Object.values(this.#statuses).some((s) => s === 'running' || s === 'queued');
  }

  status(id: string): CellStatus {
    return this.#statuses[id] ?? 'idle';
  }

  /** Of all cells; who shows one of them asks `cells`. */
  get statuses(): Readonly<Record<string, CellStatus>> {
    return this.#statuses;
  }

  get activity(): Readonly<Record<string, Activity>> {
    return this.#activity;
  }

  /** The results as they stand, to be taken back with `show`. */
  get results(): KeptResults {
    return this.#results;
  }

  /**
   * Shows another state of the document and runs what follows from it. Results of cells that left stay held. With
   * `kept` results go back, too (see `#takeBack`).
   */
  show(document: NotebookDocument, kept: KeptResults | null = null): void {
    this.#graph = documentGraph(document, this.definitions, this.#graph);
    if (kept) this.#takeBack(kept);
    for (const id of this.#runs.keys()) if (!this.#graph.byId.has(id)) this.stop(id);
    for (const id of this.#requested) if (!this.#graph.byId.has(id)) this.#requested.delete(id);
    this.settle();
  }

  /** Starts with a document of its own: nothing of the former is left, and if `held` nothing runs. */
  replace(document: NotebookDocument, results: KeptResults, held: boolean): void {
    this.stopAll();
    this.#runs.clear();
    this.#activity = {};
    this.#results = results;
    this.#held = held;
    this.show(document);
  }

  /** Lets run what `replace` held. */
  release(): void {
    this.#held = false;
    this.settle();
  }

  /** Gives one cell the result of another, e.g. of the cell that it is a copy of. */
  lend(from: string, to: string): void {
    const result = this.#results[from];
    if (result) this.#results = { ...this.#results, [to]: result };
  }

  /**
   * Lets results go back to what they were when kept; those that suit the parameters as they stand remain, and so
   * does what was made on demand in the meantime. Inputs before their readers, since a result's variant is part
   * of its readers' keys.
   */
  #takeBack(kept: KeptResults): void {
    for (const { id, definition } of this.#graph.nodes) {
      const key = this.keys[id];
      const before = kept[id];
      if (this.#results[id]?.key === key) continue;
      if (before?.key !== key && definition.cost === 'on-demand') continue;
      this.#results = before ? { ...this.#results, [id]: before } : omit(this.#results, [id]);
    }
  }

  /** Runs every cell but those on demand, costly ones too, each when its inputs are fresh. */
  runAll(): void {
    this.#request(
      this.#graph.nodes
        .filter(({ definition }) => definition.cost !== 'on-demand')
        .map(({ id }) => id)
    );
  }

  /** Runs one cell with all that it needs; a fresh result is made anew. */
  run(id: string, intent?: unknown): void {
    if (this.#held || !this.#graph.byId.has(id)) return;
    this.#intents.set(id, intent);
    if (this.status(id) === 'done') this.#forced.add(id);
    this.#request([...this.ancestors(id), id]);
  }

  /** Ends a running cell at once; what it had before stays. */
  stop(id: string): void {
    this.#unqueue(id);
    this.#runs.get(id)?.end();
  }

  /** Ends all that runs and forgets all that is queued. */
  stopAll(): void {
    for (const { id } of this.#graph.nodes) this.stop(id);
  }

  /** Starts every cell that can and should run now. */
  settle(): void {
    if (this.#held) return;
    for (const node of this.#graph.nodes) {
      const { id, reads, definition } = node;
      const key = this.keys[id]!;
      const run = this.#runs.get(id);
      if (run && run.key !== key && definition.cost === 'cheap') run.outdate();
      if (this.#runs.has(id)) continue;
      if (node.problem) this.#unqueue(id);
      const status = this.status(id);
      const forced = this.#forced.has(id);
      if (status === 'done' && !forced) this.#requested.delete(id);
      const ended = (status === 'done' && !forced) || status === 'failed' || status === 'stopped';
      if (ended || node.problem || !this.#isWanted(node, status)) continue;
      if (reads.every((input) => this.status(input) === 'done')) void this.#start(node, key);
      else if (this.#requested.has(id)) this.#queue(node, key);
    }
  }

  /** Search runs by itself only where it ran before: nobody who never asked for one waits for it. */
  #isWanted({ id, definition }: DocumentNode<S>, status: CellStatus): boolean {
    if (definition.cost === 'cheap' || this.#requested.has(id)) return true;
    if (!this.#graph.document.runsCostly) return false;
    return definition.cost === 'costly' || status === 'stale';
  }

  #request(ids: readonly string[]): void {
    // What is asked of a held notebook is not done later, when it may surprise.
    if (this.#held) return;
    const again = ids.filter((id) => ['failed', 'stopped'].includes(this.status(id)));
    this.#activity = omit(this.#activity, again);
    for (const id of ids) this.#requested.add(id);
    this.settle();
  }

  /** A requested cell whose inputs are on their way shows as queued; with a failed input it waits. */
  #queue({ id, reads }: DocumentNode<S>, key: string): void {
    if (reads.some((input) => isHeldBack(this.status(input)))) this.#unqueue(id);
    else this.#note(id, { state: 'queued', key });
  }

  /** What was asked of a run that never came is not meant for the next one. */
  #unqueue(id: string): void {
    this.#requested.delete(id);
    if (!this.#runs.has(id)) this.#intents.delete(id);
    if (this.#activity[id]?.state === 'queued') this.#activity = omit(this.#activity, [id]);
  }

  async #start(node: DocumentNode<S>, key: string): Promise<void> {
    const { id, definition } = node;
    const startedAt = this.#now();
    const run = new CellRun(id, key, startedAt);
    this.#runs.set(id, run);
    this.#forced.delete(id);
    this.#note(id, { state: 'running', key, startedAt, progress: null, error: null, live: null });
    const current = () => this.#runs.get(id) === run;
    try {
      if (this.#pause && definition.cost === 'cheap') await run.race(this.#pause());
      const work = startWork(node, () => this.#results, {
        services: this.#services,
        signal: run.signal,
        intent: this.#intents.get(id),
        progress: (progress) => {
          if (current()) this.#note(id, { progress });
        },
        publish: (live) => {
          if (current()) this.#note(id, { live });
        }
      });
      // Stop does not wait for the work: whatever it still answers is dropped.
      const value = await run.race(work);
      if (!current()) return;
      const durationMs = this.#now() - run.startedAt;
      const variant = definition.variant?.(value) ?? '';
      this.#results = { ...this.#results, [id]: { key, value, durationMs, variant } };
      this.#activity = omit(this.#activity, [id]);
    } catch (thrown) {
      if (current()) this.#end(id, run, thrown);
    } finally {
      if (current()) {
        this.#runs.delete(id);
        this.#intents.delete(id);
        if (this.keys[id] === key) this.#requested.delete(id);
        this.settle();
      }
    }
  }

  /** Records how a run failed; a run that was ended because its inputs changed leaves no trace. */
  #end(id: string, { key, outdated }: CellRun, thrown: unknown): void {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const stopped = error instanceof LoanbookError && error.code === 'stopped';
    if (stopped && (outdated || !this.#graph.byId.has(id))) {
      this.#activity = omit(this.#activity, [id]);
      return;
    }
    this.#note(id, { state: stopped ? 'stopped' : 'failed', key, error: stopped ? null : error });
  }

  #note(id: string, change: Partial<Activity>): void {
    const before = this.#activity[id] ?? queuedActivity(this.keys[id]!, this.#now());
    this.#activity = { ...this.#activity, [id]: { ...before, ...change } };
  }
}
