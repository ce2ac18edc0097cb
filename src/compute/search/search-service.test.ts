import { afterEach, describe, expect, it } from 'vitest';
import { LoanbookError } from '../../core/errors';
import { referenceRecipe } from '../../core/model/recipes';
import type { SearchRun } from '../../core/search/search-run';
import type { Recipe } from '../../core/model/recipe';
import type {
  EngineName,
  TrainingApi,
  TrainingCommand,
  TrainingJob,
  TrainingOutcome
} from '../training-protocol';
import type { SearchListener, SearchProgress, SearchRequest } from '../services';
import { FakeWorker } from '../testing/fake-worker';
import { pretendLoss, pretendTraining } from '../testing/pretend-training';
import { toyJob } from '../testing/toy-job';
import { createSearchService } from './search-service';

const { train, validation } = toyJob();

/** Recipes that differ in width; the i-th is expected to take the longer, the larger i. */
const recipes: readonly Recipe[] = [4, 8, 12, 16, 20, 24].map((units) => ({
  ...referenceRecipe,
  name: 'custom',
  hidden: [units],
  epochs: 9
}));

let workers: FakeWorker[] = [];
afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers = [];
});

type Train = (
  job: TrainingJob,
  ordinary: () => Promise<TrainingOutcome>
) => Promise<TrainingOutcome>;

/** A service on fake workers that remember which recipes they were given. */
function makeService(change: Partial<TrainingApi> = {}, around?: Train) {
  const jobs: { worker: number; job: TrainingJob; engine: EngineName }[] = [];
  const commands: TrainingCommand[] = [];
  const service = createSearchService(
    () => {
      const index = workers.length;
      const worker = new FakeWorker({
        measure: (engine) => Promise.resolve({ engine, msPerStep: 1, steps: 5 }),
        train: (engine, job, _command, onEvent) => {
          jobs.push({ worker: index, job, engine });
          const ordinary = () => pretendTraining(engine, job, onEvent);
          return around ? around(job, ordinary) : ordinary();
        },
        command: (command) => {
          commands.push(command);
        },
        ...change
      } satisfies TrainingApi);
      workers.push(worker);
      return worker;
    },
    2,
    () => 0
  );
  const widths = () => jobs.map(({ job }) => job.recipe.hidden[0]);
  return { service, jobs, commands, widths };
}

const grid: SearchRequest = {
  recipes,
  rungs: [{ runs: recipes.length, epochs: 9 }],
  criterion: 'accuracy',
  seed: 3,
  train,
  validation,
  engine: 'cpu',
  workers: 2,
  kept: new Map()
};

function listen(change: Partial<SearchListener> = {}) {
  const progress: SearchProgress[] = [];
  const ended = new Map<number, SearchRun>();
  const begun: number[] = [];
  const listener: SearchListener = {
    onRound: () => undefined,
    onBegin: (place) => begun.push(place),
    onEpoch: () => undefined,
    onEnded: (place, run) => ended.set(place, run),
    onProgress: (each) => progress.push(each),
    ...change
  };
  return { listener, progress, ended, begun };
}

/** A call that the test ends by crashing or stopping its worker. */
const never = <T>() => new Promise<T>(() => undefined);

describe('createSearchService', () => {
  it('trains every recipe once over its workers, the longest first, each worker many times', async () => {
    const { service, jobs } = makeService();
    const { listener, progress, ended, begun } = listen();
    const outcome = await service.start(grid, listener).finished;
    expect(begun).toEqual([5, 4, 3, 2, 1, 0]);
    expect(jobs).toHaveLength(6);
    expect(workers).toHaveLength(2);
    expect(workers.every((worker) => worker.terminated)).toBe(true);
    expect(jobs.every(({ job }) => job.seed === 3 && job.validationByEpoch)).toBe(true);
    expect(outcome.runs.map((run) => run.recipe)).toEqual(recipes);
    expect(outcome.runs.map((run) => run.scores!.valLoss)).toEqual(
      recipes.map((recipe) => pretendLoss(recipe, 9))
    );
    expect(outcome).toMatchObject({ engine: 'cpu', workers: 2 });
    expect(outcome.runs[0]!.epochs).toHaveLength(9);
    expect(outcome.runs[0]!.scores!.valF1).toBe(1);
    expect(ended.size).toBe(6);
    expect(progress[0]).toMatchObject({ runsDone: 0, runs: 6, share: 0 });
    expect(progress.at(-1)).toMatchObject({ runsDone: 6, runs: 6, share: 1, remainingMs: 0 });
  });

  it('trains only what is not kept from before', async () => {
    const first = makeService();
    const all = await first.service.start(grid, listen().listener).finished;
    const kept = new Map([0, 2, 5].map((place) => [place, all.runs[place]!]));
    const { service, jobs } = makeService();
    const { listener, progress, begun } = listen();
    const outcome = await service.start({ ...grid, kept }, listener).finished;
    expect(begun).toEqual([4, 3, 1]);
    expect(jobs).toHaveLength(3);
    expect(outcome.runs).toEqual(all.runs);
    expect(progress[0]!.runsDone).toBe(3);

    const nothing = makeService();
    const everything = new Map(all.runs.entries());
    const again = await nothing.service.start({ ...grid, kept: everything }, listen().listener)
      .finished;
    expect(nothing.jobs).toHaveLength(0);
    expect(again.engine).toBeNull();
  });

  it('lets only the best go on, from where they stopped', async () => {
    const halving: SearchRequest = {
      ...grid,
      criterion: 'loss',
      rungs: [
        { runs: 6, epochs: 1 },
        { runs: 2, epochs: 3 }
      ]
    };
    const { service, jobs } = makeService();
    const outcome = await service.start(halving, listen().listener).finished;
    const second = jobs.map(({ job }) => job).filter(({ from }) => from);
    expect(second.map(({ recipe }) => recipe.hidden[0]!).sort()).toEqual([20, 24]);
    expect(second.every((job) => job.untilEpoch === 3 && job.from!.epochs.length === 1)).toBe(true);
    expect(outcome.runs.map(({ rung }) => rung)).toEqual([0, 0, 0, 0, 1, 1]);
    expect(outcome.runs.map(({ epochs }) => epochs.length)).toEqual([1, 1, 1, 1, 3, 3]);
    expect(outcome.runs[5]!.durationMs).toBe(10);

    // After a reload a run of the second round is not begun anew, and one of the first is trained from its start.
    const kept = new Map(outcome.runs.entries());
    kept.delete(4);
    const later = makeService();
    const again = await later.service.start({ ...halving, kept }, listen().listener).finished;
    expect(later.jobs.map(({ job }) => [job.recipe.hidden[0], job.untilEpoch])).toEqual([
      [20, 1],
      [20, 3]
    ]);
    expect(again.runs.map((run) => run.scores)).toEqual(outcome.runs.map((run) => run.scores));
  });

  it('takes its own kernel by itself, and the fastest other engine where there is none', async () => {
    const own = makeService();
    const auto: SearchRequest = { ...grid, engine: 'auto' };
    expect((await own.service.start(auto, listen().listener).finished).engine).toBe('simd');
    const times: Partial<Record<EngineName, number>> = { wasm: 4, cpu: 3 };
    const measure: TrainingApi['measure'] = (engine) =>
      Promise.resolve({ engine, msPerStep: times[engine] ?? null, steps: 5 });
    const other = makeService({ measure });
    const seen: EngineName[] = [];
    const { listener } = listen({ onMeasured: ({ engine }) => seen.push(engine) });
    const outcome = await other.service.start(auto, listener).finished;
    expect(seen).toEqual(['simd', 'wasm', 'cpu']);
    expect(outcome.engine).toBe('cpu');
    expect(outcome.measurements).toHaveLength(3);
  });

  it('counts a run whose numbers blow up as diverged, and goes on', async () => {
    const { service } = makeService({}, (job, ordinary) =>
      job.recipe.hidden[0] === 12
        ? Promise.reject(new LoanbookError('not-finite', 'It grew without bound.'))
        : ordinary()
    );
    const { runs } = await service.start(grid, listen().listener).finished;
    expect(runs.map(({ ending }) => ending)).toEqual([
      ...['done', 'done'],
      'diverged',
      ...['done', 'done', 'done']
    ]);
    expect(runs[2]).toMatchObject({ reason: 'It grew without bound.', scores: null });
  });

  it('replaces a dead worker and begins its run once more; the second time it has failed', async () => {
    const deaths = new Map([
      [24, 1],
      [16, 2]
    ]);
    const { service, jobs, widths } = makeService({}, (job, ordinary) => {
      const width = job.recipe.hidden[0]!;
      const left = deaths.get(width) ?? 0;
      if (left === 0) return ordinary();
      deaths.set(width, left - 1);
      workers[jobs.at(-1)!.worker]!.crash('out of memory');
      return never();
    });
    const { runs } = await service.start(grid, listen().listener).finished;
    const times = (width: number) => widths().filter((each) => each === width).length;
    expect([24, 16, 4].map(times)).toEqual([2, 2, 1]);
    expect(workers).toHaveLength(5);
    expect(runs.map(({ ending }) => ending)).toEqual([
      ...['done', 'done', 'done'],
      'failed',
      ...['done', 'done']
    ]);
    expect(runs[3]!.reason).toContain('twice');
    expect(runs[5]!.epochs).toHaveLength(9);
  });

  it('ends with what would meet every run', async () => {
    const { service, jobs } = makeService({}, () =>
      Promise.reject(new LoanbookError('engine-unavailable', 'No WebGPU here.'))
    );
    await expect(service.start(grid, listen().listener).finished).rejects.toMatchObject({
      code: 'engine-unavailable'
    });
    expect(jobs.length).toBeLessThanOrEqual(2);
    expect(workers.every((worker) => worker.terminated)).toBe(true);
  });

  it('pauses: runs are told so and none begins; resumes and finishes', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const { service, jobs, commands } = makeService({}, async (_job, ordinary) => {
      if (jobs.length === 2) begun();
      await held;
      return ordinary();
    });
    let endedCount = 0;
    let bothEnded: () => void = () => undefined;
    const two = new Promise<void>((resolve) => (bothEnded = resolve));
    const { listener } = listen({
      onEnded: () => {
        if (++endedCount === 2) bothEnded();
      }
    });
    const search = service.start(grid, listener);
    await started;
    search.pause();
    // The runs that were under way may end; the next ones wait.
    release();
    await two;
    expect(jobs).toHaveLength(2);
    expect(commands).toEqual(['pause', 'pause']);
    search.resume();
    expect((await search.finished).runs).toHaveLength(6);
    expect(jobs).toHaveLength(6);
  });

  it('stops at once, also while it is paused', async () => {
    for (const paused of [false, true]) {
      let begun: () => void = () => undefined;
      const started = new Promise<void>((resolve) => (begun = resolve));
      const { service } = makeService({}, () => {
        begun();
        return never();
      });
      const search = service.start(grid, listen().listener);
      const ended = expect(search.finished).rejects.toMatchObject({ code: 'stopped' });
      await started;
      if (paused) search.pause();
      search.stop();
      expect(workers.every((worker) => worker.terminated)).toBe(true);
      await ended;
    }
  });
});
