import type { EngineName } from '../compute/training-protocol';
import { LoanbookError } from '../core/errors';
import { referenceGrid } from '../core/search/grid';
import { defaultHalving } from '../core/search/halving';
import type { SearchRun } from '../core/search/search-run';
import type { Choices } from '../core/search/selection';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { publishSession } from './publish-session';
import { searchKey } from './search-key';
import { searchKeyOf, type SearchMethod, type SearchParams } from './search-params';
import { searchPlan } from './search-plan';
import { SearchSession } from './search-session.svelte';

export interface SearchResult {
  readonly method: SearchMethod;
  readonly runs: readonly SearchRun[];
  /** The winner by each criterion. */
  readonly choices: Choices;
  /** Null if every run was kept from before. */
  readonly engine: EngineName | null;
  readonly workers: number;
  readonly durationMs: number;
}

/** Asks for all runs to be trained anew. */
export const START_OVER = 'start-over';

/** Trains many recipes over all cores and says which is best, and how much of that is luck. */
export const searchCell: LoanbookCell<SearchParams, SearchResult> = {
  kind: 'search',
  title: 'Search',
  cost: 'on-demand',
  reads: ['data', 'prepare'],
  defaults: {
    method: 'grid',
    grid: referenceGrid,
    halving: defaultHalving,
    criteria: { grid: 'accuracy', halving: 'loss' },
    seed: 1,
    engine: 'auto',
    workers: null
  },
  keyOf: searchKeyOf,
  packer: packWhole(1),
  async run({ params, read, services, signal, intent, publish }) {
    const { searcher, searches, table } = services;
    const { train, validation } = read(prepareCell);
    const plan = searchPlan(params);
    const key = searchKey(read(dataCell), read(prepareCell), params);
    if (intent === START_OVER) await searches.drop(key);
    const kept = await searches.load(key);
    signal.throwIfAborted();
    const session = new SearchSession(plan, validation.y, kept, (place, run) => {
      void searches.keep(key, place, run);
    });
    const workers = params.workers ?? searcher.cores;
    const { seed, engine } = params;
    await publishSession({ publish, signal }, session);
    const search = searcher.start(
      { ...plan, seed, train, validation, engine, workers, kept },
      session
    );
    session.attach(search);
    signal.addEventListener('abort', () => search.stop());
    const outcome = await search.finished.finally(() => session.end());
    const { runs } = outcome;
    if (runs.every((run) => run.scores === null)) throw noneScored(runs);
    const choices = await table.chooseRuns({ runs, labels: validation.y, seed });
    return {
      method: params.method,
      runs,
      choices,
      engine: outcome.engine,
      workers: outcome.workers,
      durationMs: outcome.durationMs
    };
  }
};

function noneScored(runs: readonly SearchRun[]): LoanbookError {
  return new LoanbookError(
    'not-finite',
    `None of the ${runs.length} runs came to an end that can be scored. The first one says: ${runs[0]!.reason}`,
    { cell: 'search' }
  );
}
