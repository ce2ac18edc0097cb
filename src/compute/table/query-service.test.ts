import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queryLimits } from '../../core/query/query-limits';
import { FakeWorker } from '../testing/fake-worker';
import { createQueryService } from './query-service';

let workers: FakeWorker[] = [];
const table = { columns: [], rowCount: 0, totalRows: 0 };
const forever = () => new Promise(() => undefined);
const quiet = new AbortController().signal;

function makeService(run: (request: { text: string }) => unknown) {
  return createQueryService(() => {
    const worker = new FakeWorker({ run });
    workers.push(worker);
    return worker;
  });
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  for (const worker of workers) worker.terminate();
  workers = [];
});

const run = ({ text }: { text: string }) => (text === 'slow' ? forever() : text);

describe('createQueryService', () => {
  it('asks one worker, one query at a time, and goes on after one that failed', async () => {
    const order: string[] = [];
    const service = makeService(({ text }) => {
      order.push(text);
      if (text === 'bad') throw new Error('No.');
      return text;
    });
    const answers = ['a', 'bad', 'c'].map((text) => service.run({ table, text }, quiet));
    await expect(answers[0]).resolves.toBe('a');
    await expect(answers[1]).rejects.toMatchObject({ message: 'No.' });
    await expect(answers[2]).resolves.toBe('c');
    expect(order).toEqual(['a', 'bad', 'c']);
    expect(workers).toHaveLength(1);
  });

  it('ends a query that is stopped with its worker, and the next one gets a new worker', async () => {
    const service = makeService(run);
    const stop = new AbortController();
    const slow = service.run({ table, text: 'slow' }, stop.signal);
    const next = service.run({ table, text: 'next' }, quiet);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    stop.abort();
    await expect(slow).rejects.toMatchObject({ code: 'stopped' });
    await expect(next).resolves.toBe('next');
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('never asks a query that was stopped while it waited', async () => {
    const service = makeService(run);
    const stop = new AbortController();
    stop.abort();
    await expect(service.run({ table, text: 'a' }, stop.signal)).rejects.toMatchObject({
      code: 'stopped'
    });
    expect(workers).toHaveLength(0);
  });

  it('ends a query that takes too long, in words', async () => {
    const service = makeService(run);
    const slow = service.run({ table, text: 'slow' }, quiet);
    const failed = expect(slow).rejects.toMatchObject({
      code: 'bad-query',
      message: expect.stringContaining('20 seconds') as string
    });
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(queryLimits.milliseconds);
    await failed;
    await expect(service.run({ table, text: 'next' }, quiet)).resolves.toBe('next');
  });

  it('replaces a worker that crashed', async () => {
    const service = makeService(run);
    const slow = service.run({ table, text: 'slow' }, quiet);
    const failed = expect(slow).rejects.toMatchObject({ code: 'worker-lost' });
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    workers[0]!.crash('out of memory');
    await failed;
    await expect(service.run({ table, text: 'next' }, quiet)).resolves.toBe('next');
  });
});
