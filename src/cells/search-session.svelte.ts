import type { RunningSearch, SearchListener, SearchProgress } from '../compute/services';
import { scoreTrace } from '../core/search/score-trace';
import type { RunTrace, SearchRun } from '../core/search/search-run';
import { PacedShowing } from './paced-showing';
import type { SearchPlan } from './search-plan';
import { endedRow, waitingRow, type SearchRow } from './search-row';

/** Rows are shown at most once a second. */
const BETWEEN_SHOWINGS_MS = 1000;

/** A search as the page watches it: state in runes, commands to its workers. */
export class SearchSession implements SearchListener {
  state = $state<'starting' | 'running' | 'paused' | 'over'>('starting');
  progress = $state.raw<SearchProgress | null>(null);
  rows = $state.raw<readonly SearchRow[]>([]);
  readonly plan: SearchPlan;
  readonly #labels: Uint8Array;
  readonly #keep: (place: number, run: SearchRun) => void;
  readonly #latest: SearchRow[];
  #latestProgress: SearchProgress | null = null;
  #search: RunningSearch | null = null;
  readonly #showing = new PacedShowing(() => this.#show(), BETWEEN_SHOWINGS_MS);

  /**
   * @param labels of the validation customers
   * @param kept by place
   * @param keep told of every run that ended well or diverged here
   */
  constructor(
    plan: SearchPlan,
    labels: Uint8Array,
    kept: ReadonlyMap<number, SearchRun>,
    keep: (place: number, run: SearchRun) => void
  ) {
    this.plan = plan;
    this.#labels = labels;
    this.#keep = (place, run) => {
      const before = kept.get(place);
      if (!before || run.rung > before.rung) keep(place, run);
    };
    this.#latest = plan.recipes.map(waitingRow);
    this.rows = [...this.#latest];
  }

  attach(search: RunningSearch): void {
    this.#search = search;
  }

  pause(): void {
    this.#search?.pause();
    this.state = 'paused';
    this.#showing.now();
  }

  resume(): void {
    this.#search?.resume();
    this.state = 'running';
  }

  /** The search has ended, one way or another: shows how it stands and falls silent. */
  end(): void {
    this.#showing.end();
    this.state = 'over';
  }

  onRound(rung: number, places: readonly number[]): void {
    if (rung === 0) return;
    for (const [place, row] of this.#latest.entries()) {
      if (places.includes(place)) this.#set(place, { state: 'waiting', rung });
      else if (row.state === 'done') this.#set(place, { state: 'let-go' });
    }
  }

  onBegin(place: number, rung: number): void {
    if (this.state === 'starting') this.state = 'running';
    this.#set(place, { state: 'running', rung });
  }

  onEpoch(place: number, trace: Pick<RunTrace, 'epochs' | 'answers'>): void {
    const scores = scoreTrace(trace, this.#labels);
    this.#set(place, { epochs: [...trace.epochs], scores });
  }

  onEnded(place: number, run: SearchRun): void {
    this.#set(place, endedRow(run, place));
    if (run.ending !== 'failed') this.#keep(place, run);
  }

  onProgress(progress: SearchProgress): void {
    this.#latestProgress = progress;
    this.#showing.soon();
  }

  #set(place: number, change: Partial<SearchRow>): void {
    this.#latest[place] = { ...this.#latest[place]!, ...change };
    this.#showing.soon();
  }

  #show(): void {
    this.rows = [...this.#latest];
    this.progress = this.#latestProgress;
  }
}
