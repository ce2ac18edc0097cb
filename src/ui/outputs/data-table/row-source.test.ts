import { describe, expect, it } from 'vitest';
import type { RowPage, RowQuery } from '../../../compute/protocol';
import { RowSource } from './row-source.svelte';

type Query = Omit<RowQuery, 'view'>;

/** A table of `total` rows whose answers wait until they are released. */
function heldTable(total: number) {
  const calls: { query: Query; answer: () => Promise<void>; refuse: () => Promise<void> }[] = [];
  const fetch = (query: Query) =>
    new Promise<RowPage>((resolve, reject) => {
      const settled = async (act: () => void) => {
        act();
        await new Promise((done) => setImmediate(done));
      };
      const shift = query.sort ? 10_000 : 0;
      const rows = Array.from(
        { length: Math.max(0, Math.min(query.limit, total - query.offset)) },
        (_, i) => ({ position: shift + query.offset + i, values: [], texts: [] })
      );
      calls.push({
        query,
        answer: () => settled(() => resolve({ total, rows })),
        refuse: () => settled(() => reject(new Error('worker lost')))
      });
    });
  return { calls, fetch };
}

const inFileOrder = { sort: null, filters: [] };
const byAge = { sort: { column: 'Age', descending: false }, filters: [] };

describe('RowSource', () => {
  it('fetches the first block, then what comes into view, two at a time', async () => {
    const { calls, fetch } = heldTable(5000);
    const source = new RowSource(fetch);
    source.ask(inFileOrder);
    source.show(0, 20);
    expect(calls.map((call) => call.query.offset)).toEqual([0]);
    await calls[0]!.answer();
    expect([source.total, source.settling, source.row(3)?.position]).toEqual([5000, false, 3]);

    source.show(1000, 1020);
    source.show(2000, 2020);
    source.show(3095, 3115);
    expect(calls.map((call) => call.query.offset)).toEqual([0, 1000, 2000]);
    await calls[1]!.answer();
    expect(calls.map((call) => call.query.offset)).toEqual([0, 1000, 2000, 3000]);
    await calls[2]!.answer();
    expect(calls.at(-1)!.query.offset).toBe(3100);
  });

  it('keeps the earlier rows until the new order is here, and drops late replies', async () => {
    const { calls, fetch } = heldTable(500);
    const source = new RowSource(fetch);
    source.ask(inFileOrder);
    await calls[0]!.answer();
    source.show(300, 310);
    source.ask(byAge);
    expect([source.row(0)?.position, source.settling]).toEqual([0, true]);
    await calls[1]!.answer();
    expect(source.row(300)).toBeUndefined();
    await calls[2]!.answer();
    expect([source.row(0)?.position, source.settling]).toEqual([10_000, false]);
  });

  it('says what failed and tries again', async () => {
    const { calls, fetch } = heldTable(500);
    const source = new RowSource(fetch);
    source.ask(inFileOrder);
    await calls[0]!.refuse();
    expect(source.error?.message).toBe('worker lost');
    source.retry();
    await calls[1]!.answer();
    expect([source.error, source.total]).toEqual([null, 500]);
  });
});
