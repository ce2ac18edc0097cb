import { describe, expect, it } from 'vitest';
import { sampleRun } from '../core/runs/testing/sample-run';
import type { PreferenceStore } from '../platform/preference-store';
import { TestLooks } from './test-looks.svelte';

function store(): PreferenceStore {
  const kept = new Map<string, string>();
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, value) => kept.set(name, value).has(name)
  };
}

describe('TestLooks', () => {
  const run = sampleRun();
  const set = { fingerprint: run.data.fingerprint, preparation: run.preparation };

  it('counts trained networks on the same test customers, and at least the present one', () => {
    const looks = new TestLooks(store());
    const other = { ...run, preparation: { ...run.preparation, splitSeed: 7 } };
    const broken = { ...run, scores: null };
    expect(looks.taken(set, [run, run, other, broken])).toEqual({ networks: 2, thresholds: 0 });
    expect(looks.taken(set, [])).toEqual({ networks: 1, thresholds: 0 });
  });

  it('counts every other threshold of a network once, for its own test customers', () => {
    const looks = new TestLooks(store());
    looks.note(set, 'a', 0.5);
    looks.note(set, 'a', 0.3);
    looks.note(set, 'a', 0.3);
    looks.note(set, 'b', 0.3);
    expect(looks.taken(set, [run]).thresholds).toBe(2);
    const elsewhere = { ...set, fingerprint: 'another' };
    expect(looks.taken(elsewhere, [run]).thresholds).toBe(0);
  });

  it('remembers what was seen when the page is opened anew', () => {
    const kept = store();
    new TestLooks(kept).note(set, '{"loss":0.1}', 0.3);
    const next = new TestLooks(kept);
    next.note(set, '{"loss":0.1}', 0.3);
    expect(next.taken(set, [run]).thresholds).toBe(1);
  });
});
