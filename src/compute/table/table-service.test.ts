import { afterEach, describe, expect, it } from 'vitest';
import { LoanbookError } from '../../core/errors';
import { FakeWorker } from '../testing/fake-worker';
import { createTableService } from './table-service';

/** OnProgress as it is seen from the other side of a worker. */
type AwaitedProgress = (done: number, total: number) => Promise<void>;

let workers: FakeWorker[] = [];

function makeService(api: object) {
  return createTableService(() => {
    const worker = new FakeWorker(api);
    workers.push(worker);
    return worker;
  });
}

afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers = [];
});

const view = { sourceId: '1', repairs: [] };

describe('createTableService', () => {
  it('starts one worker, at the first call, and moves the bytes into it', async () => {
    const service = makeService({
      openFile: (name: string, bytes: ArrayBuffer) => ({ name, length: bytes.byteLength }),
      findings: () => []
    });
    expect(workers).toHaveLength(0);
    const bytes = new ArrayBuffer(8);
    await expect(service.openFile('a.csv', bytes)).resolves.toEqual({ name: 'a.csv', length: 8 });
    expect(bytes.byteLength).toBe(0);
    await service.findings(view);
    expect(workers).toHaveLength(1);
  });

  it('reports the progress of a sample', async () => {
    const service = makeService({
      openSample: async (rows: number, _seed: number, onProgress?: AwaitedProgress) => {
        await onProgress?.(1, 2);
        await onProgress?.(2, 2);
        return { rows };
      }
    });
    const heard: number[] = [];
    await service.openSample(5, 1, (done, total) => heard.push(done / total));
    expect(heard).toEqual([0.5, 1]);
    await expect(service.openSample(5, 1)).resolves.toEqual({ rows: 5 });
  });

  it('passes on what the worker throws', async () => {
    const service = makeService({
      charts: () => {
        throw new LoanbookError('bad-setting', 'No.', { column: 'x' });
      }
    });
    await expect(service.charts(view)).rejects.toMatchObject({
      code: 'bad-setting',
      subject: { column: 'x' }
    });
  });

  it('replaces a worker that crashed, and fails what it was asked', async () => {
    const service = makeService({
      findings: () => [],
      summary: () => new Promise(() => undefined)
    });
    const inFlight = service.summary(view);
    workers[0]!.crash('out of memory');
    await expect(inFlight).rejects.toMatchObject({
      code: 'worker-lost',
      message: expect.stringContaining('open the file again') as string
    });
    await expect(service.findings(view)).resolves.toEqual([]);
    expect(workers).toHaveLength(2);
  });
});
