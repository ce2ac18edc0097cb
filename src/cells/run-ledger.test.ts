import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunStore } from '../compute/services';
import { LoanbookError } from '../core/errors';
import type { NewRun, RunRecord } from '../core/runs/run-record';
import { sampleRun } from '../core/runs/testing/sample-run';
import { MOST_COMPARED, RunLedger } from './run-ledger.svelte';

/** A store in memory, which refuses everything while `refuses` holds. */
class MemoryStore implements RunStore {
  readonly kept = new Map<string, unknown>();
  refuses = false;

  load = () => this.#answer(() => [...this.kept.values()]);
  put = (runs: readonly RunRecord[]) =>
    this.#answer(() => runs.forEach((run) => this.kept.set(run.id, structuredClone(run))));
  delete = (ids: readonly string[]) =>
    this.#answer(() => ids.forEach((id) => this.kept.delete(id)));

  #answer<T>(work: () => T): Promise<T> {
    if (this.refuses) return Promise.reject(new LoanbookError('storage', 'Nothing is kept.'));
    return Promise.resolve(work());
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

function makeLedger(store = new MemoryStore()) {
  let count = 0;
  return { store, ledger: new RunLedger(store, () => `id${++count}`) };
}

function newRun(change: Partial<RunRecord> = {}): NewRun {
  const { id, name, ...rest } = sampleRun(change);
  expect([id, name]).not.toContain(undefined);
  return rest;
}

const at = (second: number) => `2026-03-01T10:00:0${second}.000Z`;

describe('RunLedger', () => {
  it('names runs, newest first, and keeps them for the next visit', async () => {
    const { ledger, store } = makeLedger();
    ledger.record(newRun({ startedAt: at(1) }));
    ledger.record(newRun({ startedAt: at(2) }));
    ledger.record(newRun({ startedAt: at(3), seed: 2 }));
    const names = ['Recommended · seed 2', 'Recommended · seed 1 (2)', 'Recommended · seed 1'];
    expect(ledger.runs.map(({ name }) => name)).toEqual(names);
    await turn();
    const next = makeLedger(store).ledger;
    await next.load();
    expect(next.runs).toEqual(ledger.runs);
    expect(next.problem).toBeNull();
  });

  it('leaves out stored runs that cannot be read', async () => {
    const { ledger, store } = makeLedger();
    store.kept.set('bad', { id: 'bad', name: 3 });
    store.kept.set('good', sampleRun({ id: 'good' }));
    await ledger.load();
    expect(ledger.runs.map(({ id }) => id)).toEqual(['good']);
  });

  it('keeps what was recorded while the store was still being read', async () => {
    const { ledger, store } = makeLedger();
    store.kept.set('old', sampleRun({ id: 'old', startedAt: at(1) }));
    const loading = ledger.load();
    ledger.record(newRun({ startedAt: at(2) }));
    await loading;
    expect(ledger.runs.map(({ id }) => id)).toEqual(['id1', 'old']);
  });

  it('renames, refuses empty names, and never has two runs of one name', async () => {
    const { ledger, store } = makeLedger();
    ledger.record(newRun({ startedAt: at(1) }));
    ledger.record(newRun({ startedAt: at(2), seed: 2 }));
    ledger.rename('id1', '  Best so far ');
    ledger.rename('id2', 'Best so far');
    ledger.rename('id2', '  ');
    ledger.rename('nobody', 'X');
    expect(ledger.runs.map(({ name }) => name)).toEqual(['Best so far (2)', 'Best so far']);
    await turn();
    expect(store.kept.get('id1')).toMatchObject({ name: 'Best so far' });
  });

  it('takes a deletion back', async () => {
    const { ledger, store } = makeLedger();
    for (const second of [1, 2, 3]) ledger.record(newRun({ startedAt: at(second) }));
    const before = ledger.runs;
    const removed = ledger.remove(['id2', 'id1']);
    await turn();
    expect([...store.kept.keys()]).toEqual(['id3']);
    ledger.restore(removed);
    await turn();
    expect(ledger.runs).toEqual(before);
    expect(store.kept.size).toBe(3);
  });

  it('stays of use where nothing can be kept, and catches up when it can again', async () => {
    const { ledger, store } = makeLedger();
    store.refuses = true;
    await ledger.load();
    ledger.record(newRun());
    await turn();
    expect(ledger.runs).toHaveLength(1);
    expect(ledger.problem?.message).toBe('Nothing is kept.');
    store.refuses = false;
    ledger.record(newRun({ startedAt: at(5) }));
    await turn();
    expect(ledger.problem).toBeNull();
    expect(store.kept.size).toBe(2);
  });

  it('leaves a compared run its line whatever happens to others', () => {
    const { ledger } = makeLedger();
    const ids = Array.from({ length: 8 }, (_, i) => `id${i + 1}`);
    ids.forEach(() => ledger.record(newRun()));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 30 }), (clicks) => {
        for (const { run } of ledger.compared) ledger.toggleCompared(run.id);
        for (const id of clicks) {
          const before = new Map(ledger.compared.map(({ slot, run }) => [run.id, slot]));
          ledger.toggleCompared(id);
          const after = new Map(ledger.compared.map(({ slot, run }) => [run.id, slot]));
          for (const [other, slot] of before) if (other !== id) expect(after.get(other)).toBe(slot);
          if (before.has(id)) expect(after.has(id)).toBe(false);
          else expect(after.has(id)).toBe(before.size < MOST_COMPARED);
          expect(new Set(after.values()).size).toBe(after.size);
        }
      }),
      { seed: 1 }
    );
  });

  it('no longer compares what is deleted', () => {
    const { ledger } = makeLedger();
    ledger.record(newRun());
    ledger.toggleCompared('id1');
    ledger.restore(ledger.remove(['id1']));
    expect(ledger.compared).toEqual([]);
  });
});
