import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainSchema } from '../../core/data/plain-schema';
import { gridAxis } from '../../core/inspect/grid-axis';
import { weightRanges } from '../../core/inspect/weight-range';
import type { TrainedNetwork } from '../../core/model/network';
import { FakeWorker } from '../testing/fake-worker';
import { toyJob } from '../testing/toy-job';
import { computeSurface } from './compute-surface';
import { inspectNetwork } from './inspect-network';
import { createInspectionService } from './inspection-service';

/** Accepts where the first of three inputs is above 0. */
const network: TrainedNetwork = {
  layers: [
    {
      inputs: 3,
      units: 2,
      activation: 'softmax',
      kernel: Float32Array.of(-9, 9, 0, 0, 0, 0),
      bias: new Float32Array(2)
    }
  ]
};
const request = {
  network,
  customers: toyJob().test,
  threshold: 0.5,
  ranges: weightRanges(network)
};
const axis = (name: string) =>
  gridAxis({
    schema: plainSchema(name),
    min: -1,
    max: 1,
    values: []
  });
const surfaceRequest = {
  network,
  encoder: {
    encodings: ['a', 'b', 'c'].map((column) => ({ kind: 'number' as const, column, fill: 0 })),
    features: ['a', 'b', 'c'],
    mean: [0, 0, 0],
    scale: [1, 1, 1]
  },
  customer: { a: 0, b: 0, c: 0 },
  x: axis('a'),
  y: axis('c'),
  threshold: 0.5
};

let workers: FakeWorker[] = [];
function makeService(api: object) {
  return createInspectionService(
    () => {
      const worker = new FakeWorker(api);
      workers.push(worker);
      return worker;
    },
    () => Promise.resolve()
  );
}

afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers = [];
});

describe('createInspectionService', () => {
  const api = { inspect: inspectNetwork, surface: computeSurface };

  it('says what a network makes of the customers, and how its weights lie', async () => {
    const service = makeService(api);
    expect(workers).toHaveLength(0);
    const seen = await service.inspect(request);
    expect(seen.confusion).toMatchObject({ fp: 0, fn: 0 });
    expect(seen.rocAuc).toBe(1);
    expect(seen.weights[0]!.counts.reduce((sum, count) => sum + count, 0)).toBe(6);
  });

  it('draws the border where the network changes its mind', async () => {
    const surface = await makeService(api).surface(surfaceRequest);
    expect(surface.probabilities).toHaveLength(1600);
    expect(surface.border).toHaveLength(39);
    for (const { x, x2 } of surface.border) {
      expect(x).toBeCloseTo(0, 6);
      expect(x2).toBeCloseTo(0, 6);
    }
  });

  it('replaces a worker that crashed', async () => {
    const service = makeService({ ...api, surface: () => new Promise(() => undefined) });
    const inFlight = service.surface(surfaceRequest);
    await vi.waitUntil(() => workers.length === 1);
    workers[0]!.crash('out of memory');
    await expect(inFlight).rejects.toMatchObject({ code: 'worker-lost' });
    await expect(service.inspect(request)).resolves.toMatchObject({ rocAuc: 1 });
    expect(workers).toHaveLength(2);
  });
});
