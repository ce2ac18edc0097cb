import type { SearchProgress } from '../../../compute/services';
import { timeLeft } from '../time-left';
import { timeTaken } from '../time-taken';
import type { SearchState } from './search-state';

/** What is known of a search when its state is put into words. */
export interface SearchFacts {
  readonly state: SearchState;
  /** Runs that the settings ask for. */
  readonly runs: number;
  /** Of these, those that are there from before. */
  readonly kept: number;
  readonly rounds: number;
  readonly progress: SearchProgress | null;
  /** Of a finished search. */
  readonly finished: { readonly durationMs: number; readonly workers: number } | null;
}

/** What a search is doing, twice: beside the bar, and said aloud when it changes. */
export interface SearchStatus {
  readonly text: string;
  /** Changes with the state only, so that a screen reader is not flooded. */
  readonly announcement: string;
}

export function searchStatus(facts: SearchFacts): SearchStatus {
  const { state, runs, kept, progress, finished } = facts;
  const keptText = `${kept} of ${counted(runs)} ${kept === 1 ? 'is' : 'are'} kept from before`;
  switch (state) {
    case 'idle':
      return { text: kept > 0 ? keptText : `${counted(runs)} to do`, announcement: '' };
    case 'starting':
      return { text: 'starting the workers…', announcement: 'Starting the search' };
    case 'running':
      return {
        text: progress
          ? `${place(facts, progress)} · ${timeLeft(progress.remainingMs)}`
          : 'starting…',
        announcement: 'Searching'
      };
    case 'paused': {
      const where = progress ? ` · ${place(facts, progress)}` : '';
      return { text: `paused${where}`, announcement: 'The search is paused' };
    }
    case 'done': {
      const how = finished
        ? ` in ${timeTaken(finished.durationMs)}, ${finished.workers} at a time`
        : '';
      return { text: `${counted(runs)}${how}`, announcement: `The search is done${how}` };
    }
    case 'stopped':
      return {
        text: kept > 0 ? `stopped · ${keptText}` : 'stopped',
        announcement: 'The search was stopped'
      };
    case 'failed':
      return { text: 'the search failed', announcement: 'The search failed' };
  }
}

function place({ rounds }: SearchFacts, { rung, runsDone, runs }: SearchProgress): string {
  const done = `${runsDone} of ${counted(runs)}`;
  return rounds > 1 ? `round ${rung + 1} of ${rounds}, ${done}` : done;
}

function counted(runs: number): string {
  return `${runs} ${runs === 1 ? 'run' : 'runs'}`;
}
