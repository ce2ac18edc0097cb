import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recommendedRecipe } from '../core/model/recipes';
import { packAnswers } from '../core/search/pack-answers';
import type { SearchRun } from '../core/search/search-run';
import { finishedRows, keptRows } from './search-row';
import { SearchSession } from './search-session.svelte';

const labels = Uint8Array.of(1, 0);
const recipes = [16, 32, 64].map((units) => ({ ...recommendedRecipe, hidden: [units] }));
const rungs = [
  { runs: 3, epochs: 1 },
  { runs: 1, epochs: 3 }
];
const trace = {
  epochs: [{ valLoss: 0.2, valAccuracy: 1 }],
  answers: [packAnswers(Float32Array.of(0.9, 0.1))]
};

function endedRun(place: number, rung: number, change: Partial<SearchRun> = {}): SearchRun {
  return {
    ...trace,
    recipe: recipes[place]!,
    rung,
    ending: 'done',
    reason: '',
    probabilities: new Float32Array(2),
    scores: { valAccuracyMax: 1, valLoss: 0.2, valF1: 1 },
    durationMs: 5,
    engine: 'simd',
    ...change
  };
}

function makeSession(kept = new Map<number, SearchRun>()) {
  const keptHere: number[] = [];
  const session = new SearchSession({ recipes, rungs, criterion: 'loss' }, labels, kept, (place) =>
    keptHere.push(place)
  );
  return { session, keptHere, states: () => session.rows.map(({ state }) => state) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('SearchSession', () => {
  it('shows what it hears at most once a second, and the last of it when it ends', () => {
    const { session, states } = makeSession();
    session.onRound(0, [0, 1, 2]);
    session.onBegin(2, 0);
    session.onEpoch(2, trace);
    expect(session.state).toBe('running');
    expect(states()).toEqual(['waiting', 'waiting', 'waiting']);
    vi.advanceTimersByTime(1000);
    expect(states()).toEqual(['waiting', 'waiting', 'running']);
    expect(session.rows[2]!.scores).toEqual({ valAccuracyMax: 1, valLoss: 0.2, valF1: 1 });
    session.onEnded(2, endedRun(2, 0));
    session.end();
    expect(states()).toEqual(['waiting', 'waiting', 'done']);
    session.onBegin(1, 0);
    vi.advanceTimersByTime(1000);
    expect(states()).toEqual(['waiting', 'waiting', 'done']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells which runs a round lets go', () => {
    const { session, states } = makeSession();
    session.onEnded(0, endedRun(0, 0));
    session.onEnded(1, endedRun(1, 0, { ending: 'diverged', scores: null }));
    session.onEnded(2, endedRun(2, 0));
    session.onRound(1, [2]);
    session.end();
    expect(states()).toEqual(['let-go', 'diverged', 'waiting']);
  });

  it('keeps what ended here, not what was kept before nor what failed', () => {
    const before = endedRun(0, 1);
    const { session, keptHere } = makeSession(new Map([[0, before]]));
    // A kept run of a later round is told of once for each round that it went through.
    session.onEnded(0, endedRun(0, 0));
    session.onEnded(0, before);
    session.onEnded(1, endedRun(1, 0, { ending: 'failed' }));
    session.onEnded(2, endedRun(2, 0, { ending: 'diverged' }));
    expect(keptHere).toEqual([2]);
  });
});

describe('rows', () => {
  it('say what became of each run', () => {
    const runs = [endedRun(0, 0), endedRun(1, 1), endedRun(2, 0, { ending: 'diverged' })];
    expect(finishedRows(runs).map(({ state }) => state)).toEqual(['let-go', 'done', 'diverged']);
    const kept = keptRows(recipes, new Map([[1, endedRun(1, 0)]]));
    expect(kept.map(({ state }) => state)).toEqual(['waiting', 'done', 'waiting']);
  });
});
