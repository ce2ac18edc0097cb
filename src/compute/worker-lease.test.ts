import { expect, it, vi } from 'vitest';
import { LoanbookError } from '../core/errors';
import { FakeWorker } from './testing/fake-worker';
import { WorkerLease } from './worker-lease';

const api = {
  double: (value: number) => value * 2,
  never: () => new Promise<number>(() => undefined)
};

it('answers calls', async () => {
  const lease = new WorkerLease<typeof api>(new FakeWorker(api), 'lost');
  await expect(lease.call(lease.api.double(21))).resolves.toBe(42);
  lease.end(new LoanbookError('stopped', 'enough'));
});

it('rejects calls in flight, and later ones, when the worker crashes', async () => {
  const worker = new FakeWorker(api);
  const onLost = vi.fn();
  const lease = new WorkerLease<typeof api>(worker, 'Open the file again.', onLost);
  const inFlight = lease.call(lease.api.never());
  worker.crash('out of memory');
  const lost = { code: 'worker-lost', message: 'Open the file again.', cause: 'out of memory' };
  await expect(inFlight).rejects.toMatchObject(lost);
  await expect(lease.call(Promise.resolve(1))).rejects.toMatchObject(lost);
  expect(worker.terminated).toBe(true);
  expect(onLost).toHaveBeenCalledOnce();
});

it('ends at once, and once', async () => {
  const worker = new FakeWorker(api);
  const lease = new WorkerLease<typeof api>(worker, 'lost');
  const inFlight = lease.call(lease.api.never());
  lease.end(new LoanbookError('stopped', 'first'));
  lease.end(new LoanbookError('internal', 'second'));
  expect(worker.terminated).toBe(true);
  await expect(inFlight).rejects.toMatchObject({ code: 'stopped', message: 'first' });
});

it('is let go by a worker that has ended: nothing that it still says reaches the lease', () => {
  const worker = new FakeWorker(api);
  const listened = vi.spyOn(worker, 'addEventListener');
  const onLost = vi.fn();
  const lease = new WorkerLease<typeof api>(worker, 'lost', onLost);
  const kinds = listened.mock.calls.filter(([, , options]) => options).map(([kind]) => kind);
  expect(kinds).toEqual(['error', 'messageerror']);
  lease.end(new LoanbookError('stopped', 'enough'));
  worker.crash('too late');
  worker.dispatchEvent(new Event('messageerror'));
  expect(onLost).not.toHaveBeenCalled();
});
