import { afterEach, describe, expect, it } from 'vitest';
import { makeColumn } from '../../core/data/testing/make-table';
import { LoanbookError } from '../../core/errors';
import { defaultModelSettings } from '../../core/model/classic/fitted-model';
import { recommendedPreparation, recommendedRecipe } from '../../core/model/recipes';
import { mulberry32 } from '../../core/random';
import type { ComparisonBasis, ModelsApi } from '../models-protocol';
import type {
  ComparisonListener,
  ComparisonProgress,
  ComparisonRequest
} from '../comparison-contract';
import { FakeWorker } from '../testing/fake-worker';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { answerJob } from './answer-job';
import { createModelsService } from './models-service';

const COUNT = 200;
const random = mulberry32(3);
const income = Array.from({ length: COUNT }, () => Math.floor(random() * 100));
const basis: ComparisonBasis = {
  columns: [
    makeColumn('Income', income),
    makeColumn(
      'Noise',
      income.map(() => random())
    )
  ],
  accepted: Uint8Array.from(income, (value) => (value >= 60 ? 1 : 0)),
  settings: { ...defaultModelSettings, forest: { trees: 5 } },
  network: {
    recipe: { ...recommendedRecipe, hidden: [8], epochs: 8, learningRate: 0.05 },
    preparation: recommendedPreparation
  }
};

const rows = Uint32Array.from(income.keys());
const divisions = [0, 1].map((fold) => ({
  train: rows.filter((row) => row % 2 !== fold),
  test: rows.filter((row) => row % 2 === fold)
}));

let workers: FakeWorker[] = [];
afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers = [];
});

/** A service on fake workers which really fit. */
function makeService(change: (index: number) => Partial<ModelsApi> = () => ({})) {
  let clock = 0;
  return createModelsService(
    () => {
      let given: ComparisonBasis | null = null;
      const worker = new FakeWorker({
        begin: (told) => {
          given = told;
          return Promise.resolve();
        },
        fit: (job) => answerJob(given!, job, nodeWasmPaths, () => clock++),
        ...change(workers.length)
      } satisfies ModelsApi);
      workers.push(worker);
      return worker;
    },
    2,
    () => clock++
  );
}

function listen() {
  const progress: ComparisonProgress[] = [];
  const heard: string[] = [];
  const listener: ComparisonListener = {
    onAnswer: (name, division) => heard.push(`${name} ${division}`),
    onProgress: (each) => progress.push(each)
  };
  return { listener, progress, heard };
}

const request: ComparisonRequest = {
  basis,
  names: ['network', 'decisionTree', 'randomForest', 'allDecline'],
  divisions,
  seed: 1,
  workers: 2
};

const never = <T>() => new Promise<T>(() => undefined);

describe('createModelsService', () => {
  it('fits every model on every division, the network among them, and says how far it is', async () => {
    const { listener, progress, heard } = listen();
    const {
      answers,
      failures,
      workers: used
    } = await makeService().start(request, listener).finished;
    expect(failures.size).toBe(0);
    expect(used).toBe(2);
    expect(heard).toHaveLength(8);
    for (const name of request.names) {
      expect(answers.get(name)!.map(({ probabilities }) => probabilities.length)).toEqual([
        100, 100
      ]);
    }
    expect(answers.get('decisionTree')![0]!.metrics.accuracy).toBeGreaterThan(0.9);
    expect(answers.get('network')![0]!.metrics.rocAuc).toBeGreaterThan(0.9);
    expect(answers.get('allDecline')![0]!.metrics.recall).toBe(0);
    // The model itself comes along once, from the division that it is shown by.
    const trees = answers.get('decisionTree')!.map(({ portable }) => portable?.kind);
    expect(trees).toEqual([undefined, 'trees']);
    expect(progress[0]).toMatchObject({ done: 0, total: 8, share: 0 });
    expect(progress.at(-1)).toMatchObject({ done: 8, total: 8, share: 1, remainingMs: 0 });
    expect(workers.every((worker) => worker.terminated)).toBe(true);
  });

  it('gives the same scores however many workers there are', async () => {
    const scores = async (count: number) => {
      const { answers } = await makeService().start(
        { ...request, workers: count },
        listen().listener
      ).finished;
      return request.names.map((name) => answers.get(name)!.map(({ metrics }) => metrics));
    };
    expect(await scores(1)).toEqual(await scores(2));
  });

  it('leaves out a model that cannot be fitted, and tells why', async () => {
    const words = { ...basis, columns: [makeColumn('Job', income, { kind: 'flag' })] };
    const names = ['bestColumnRule', 'allDecline'] as const;
    const { answers, failures } = await makeService().start(
      { ...request, basis: words, names },
      listen().listener
    ).finished;
    expect(failures.get('bestColumnRule')).toMatch(/measured numbers/);
    expect(answers.get('allDecline')).toHaveLength(2);
  });

  it('begins a fit once more whose worker was lost', async () => {
    const service = makeService((index) =>
      index === 0
        ? {
            fit: () => {
              workers[0]!.crash('out of memory');
              return never();
            }
          }
        : {}
    );
    const one = { ...request, names: ['decisionTree'] as const, workers: 1 };
    const { answers } = await service.start(one, listen().listener).finished;
    expect(answers.get('decisionTree')).toHaveLength(2);
    expect(workers).toHaveLength(2);
  });

  it('ends at once when it is stopped', async () => {
    const comparison = makeService(() => ({ fit: () => never() })).start(
      request,
      listen().listener
    );
    comparison.stop();
    await expect(comparison.finished).rejects.toMatchObject({ code: 'stopped' });
    await expect(comparison.finished).rejects.toBeInstanceOf(LoanbookError);
    expect(workers.every((worker) => worker.terminated)).toBe(true);
  });
});
