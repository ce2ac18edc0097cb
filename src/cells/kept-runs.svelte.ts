import type { SearchStore } from '../compute/services';
import type { SearchRun } from '../core/search/search-run';

/** The runs of a search that are kept from before, as the page shows them. */
export class KeptRuns {
  runs = $state.raw<ReadonlyMap<number, SearchRun>>(new Map());
  /** False where the browser refuses to keep runs. */
  lasting = $state(true);
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  /** Looks up what is kept; nothing is for no search. */
  async look(store: SearchStore, search: string | null): Promise<void> {
    const turn = ++this.#turn;
    const runs = search === null ? new Map<number, SearchRun>() : await store.load(search);
    if (turn !== this.#turn) return;
    this.runs = runs;
    this.lasting = store.lasting;
  }
}
