import type { SearchState } from './search-state';

/** Which of the search's controls do something now, and what the main one says. */
export interface SearchActions {
  readonly main: 'start' | 'pause' | 'resume' | 'start-over';
  readonly mainLabel: string;
  readonly canMain: boolean;
  readonly canStop: boolean;
  /** Drops the runs that are kept and begins again. */
  readonly canStartOver: boolean;
  /** The settings belong to a search: they rest while it lasts. */
  readonly canConfigure: boolean;
}

/** What can be done with a search in each state. `kept`: runs that are there from before. */
export function searchActions(state: SearchState, kept: number): SearchActions {
  const rest = { canMain: true, canStop: false, canConfigure: true, canStartOver: kept > 0 };
  const busy = { canMain: true, canStop: true, canConfigure: false, canStartOver: false };
  switch (state) {
    case 'idle':
    case 'stopped':
      return { ...rest, main: 'start', mainLabel: kept > 0 ? 'Go on' : 'Start' };
    case 'failed':
      return { ...rest, main: 'start', mainLabel: 'Try again' };
    case 'done':
      return { ...rest, main: 'start-over', mainLabel: 'Search again', canStartOver: false };
    case 'starting':
      return { ...busy, main: 'pause', mainLabel: 'Pause', canMain: false };
    case 'running':
      return { ...busy, main: 'pause', mainLabel: 'Pause' };
    case 'paused':
      return { ...busy, main: 'resume', mainLabel: 'Resume' };
  }
}
