import { describe, expect, it } from 'vitest';
import { searchActions } from './search-actions';
import { searchStatus, type SearchFacts } from './search-status';

const facts: SearchFacts = {
  state: 'idle',
  runs: 24,
  kept: 0,
  rounds: 1,
  progress: null,
  finished: null
};
const progress = { rung: 0, runsDone: 14, runs: 24, share: 0.5, remainingMs: 12_300 };

describe('searchStatus', () => {
  it('says how far a grid is', () => {
    expect(searchStatus(facts).text).toBe('24 runs to do');
    expect(searchStatus({ ...facts, kept: 14 }).text).toBe('14 of 24 runs are kept from before');
    expect(searchStatus({ ...facts, state: 'running', progress }).text).toBe(
      '14 of 24 runs · 12 s left'
    );
    expect(searchStatus({ ...facts, state: 'paused', progress }).text).toBe(
      'paused · 14 of 24 runs'
    );
    const finished = { durationMs: 31_200, workers: 2 };
    expect(searchStatus({ ...facts, state: 'done', finished }).text).toBe(
      '24 runs in 31 s, 2 at a time'
    );
    expect(searchStatus({ ...facts, state: 'stopped', kept: 1, runs: 1 }).text).toBe(
      'stopped · 1 of 1 run is kept from before'
    );
  });

  it('says in which round halving is', () => {
    const second = { ...progress, rung: 1, runsDone: 4, runs: 9, remainingMs: NaN };
    expect(
      searchStatus({ ...facts, runs: 27, rounds: 3, state: 'running', progress: second }).text
    ).toBe('round 2 of 3, 4 of 9 runs · estimating time');
  });
});

describe('searchActions', () => {
  it('goes on where runs are kept, and else begins', () => {
    expect(searchActions('idle', 0)).toMatchObject({ mainLabel: 'Start', canStartOver: false });
    expect(searchActions('stopped', 3)).toMatchObject({ mainLabel: 'Go on', canStartOver: true });
    expect(searchActions('done', 24)).toMatchObject({ main: 'start-over', canStartOver: false });
    expect(searchActions('running', 3)).toMatchObject({ main: 'pause', canConfigure: false });
    expect(searchActions('paused', 3)).toMatchObject({ main: 'resume', canStop: true });
  });
});
