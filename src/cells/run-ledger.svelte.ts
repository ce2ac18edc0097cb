import type { RunRecorder, RunStore } from '../compute/services';
import { LoanbookError } from '../core/errors';
import { defaultRunName } from '../core/runs/default-run-name';
import { isRunRecord } from '../core/runs/is-run-record';
import type { NewRun, RunRecord } from '../core/runs/run-record';
import { uniqueName } from '../core/runs/unique-name';

/** As many runs are compared at once as there are lines that can be told apart. */
export const MOST_COMPARED = 6;

/** A run that is compared, in the slot that gives it its letter, colour and dash. */
export interface ComparedRun {
  readonly slot: number;
  readonly run: RunRecord;
}

/**
 * Every training run of this notebook and of earlier visits. The browser keeps them; where it does not,
 * they stay for this visit and `problem` says why.
 */
export class RunLedger implements RunRecorder {
  /** Newest first. */
  runs = $state.raw<readonly RunRecord[]>([]);
  /** Why runs are not kept for the next visit; null while they are. */
  problem = $state.raw<LoanbookError | null>(null);
  /** Ids of the compared runs by slot, so that a run's line stays its own when another one goes. */
  #slots = $state.raw<readonly (string | null)[]>(Array<null>(MOST_COMPARED).fill(null));
  readonly compared = $derived(
    this.#slots.flatMap((id, slot): ComparedRun[] => {
      const run = this.runs.find((each) => each.id === id);
      return run ? [{ slot, run }] : [];
    })
  );
  readonly #store: RunStore;
  readonly #makeId: () => string;
  /** Runs whose latest state has not reached the store. */
  readonly #unkept = new Set<string>();
  /** What the store is asked comes in the order of asking. */
  #asked: Promise<void> = Promise.resolve();

  constructor(store: RunStore, makeId: () => string) {
    this.#store = store;
    this.#makeId = makeId;
  }

  /** Fetches what earlier visits kept; a stored run that cannot be read is left out. */
  load(): Promise<void> {
    return this.#ask(async () => {
      const stored = await this.#store.load();
      this.#add(stored.filter(isRunRecord));
    });
  }

  record(run: NewRun): void {
    const taken = this.runs.map(({ name }) => name);
    const name = uniqueName(defaultRunName(run), taken);
    this.restore([{ ...run, id: this.#makeId(), name }]);
  }

  /** Gives a run another name; two runs never share one, and an empty name changes nothing. */
  rename(id: string, wanted: string): void {
    const run = this.runs.find((each) => each.id === id);
    const trimmed = wanted.trim();
    if (!run || trimmed === '' || trimmed === run.name) return;
    const taken = this.runs.filter((each) => each.id !== id).map(({ name }) => name);
    const renamed = { ...run, name: uniqueName(trimmed, taken) };
    this.runs = this.runs.map((each) => (each.id === id ? renamed : each));
    this.#keep([id]);
  }

  /** Takes runs out of the ledger. Returns them, for `restore`. */
  remove(ids: readonly string[]): readonly RunRecord[] {
    const removed = this.runs.filter(({ id }) => ids.includes(id));
    this.runs = this.runs.filter(({ id }) => !ids.includes(id));
    this.#slots = this.#slots.map((id) => (id !== null && ids.includes(id) ? null : id));
    for (const id of ids) this.#unkept.delete(id);
    void this.#ask(() => this.#store.delete(ids));
    return removed;
  }

  /** Puts runs into the ledger, where their time of start places them. */
  restore(runs: readonly RunRecord[]): void {
    this.#add(runs);
    this.#keep(runs.map(({ id }) => id));
  }

  isCompared(id: string): boolean {
    return this.#slots.includes(id);
  }

  /** Compares a run or no longer does; beyond the most that can be compared nothing changes. */
  toggleCompared(id: string): void {
    const wanted = this.isCompared(id) ? id : null;
    const slot = this.#slots.indexOf(wanted);
    this.#slots = this.#slots.map((each, i) => (i === slot ? (wanted === null ? id : null) : each));
  }

  #add(runs: readonly RunRecord[]): void {
    const known = new Set(this.runs.map(({ id }) => id));
    this.runs = [...this.runs, ...runs.filter(({ id }) => !known.has(id))].sort((a, b) =>
      a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0
    );
  }

  #keep(ids: readonly string[]): void {
    for (const id of ids) this.#unkept.add(id);
    void this.#ask(async () => {
      // Those that an earlier attempt could not keep are tried again.
      const waiting = this.runs.filter(({ id }) => this.#unkept.has(id));
      await this.#store.put(waiting);
      for (const { id } of waiting) this.#unkept.delete(id);
    });
  }

  #ask(work: () => Promise<void>): Promise<void> {
    this.#asked = this.#asked.then(work).then(
      () => {
        if (this.#unkept.size === 0) this.problem = null;
      },
      (thrown: unknown) => {
        this.problem =
          thrown instanceof LoanbookError
            ? thrown
            : new LoanbookError('internal', `Runs could not be kept: ${String(thrown)}`);
      }
    );
    return this.#asked;
  }
}
