import { beforeEach, describe, expect, it } from 'vitest';
import type { TrainingOutcome } from '../compute/training-protocol';
import type { TrainingService } from '../compute/services';
import { LoanbookError } from '../core/errors';
import { dataCell } from './data-cell';
import { evaluateCell } from './evaluate-cell';
import { LessonSession } from './lesson-session.svelte';
import { allDeclineLesson } from './lessons/all-decline-lesson';
import { leakLesson } from './lessons/leak-lesson';
import { learningRateLesson } from './lessons/learning-rate-lesson';
import { lessonNotebook } from './lessons/testing/lesson-notebook';
import { tinyLesson } from './lessons/tiny-lesson';
import { modelCell } from './model-cell';
import { prepareCell } from './prepare-cell';
import { trainCell } from './train-cell';

/** Answers at once with a network that tells nobody apart; or fails, or waits for ever, if told so. */
class PretendTrainer implements Pick<TrainingService, 'start'> {
  behaviour: 'answers' | 'diverges' | 'waits' = 'answers';
  engines: string[] = [];

  start: TrainingService['start'] = (job, engine, _command, listener) => {
    this.engines.push(engine);
    const record = { loss: 0.5, accuracy: 0.9, valLoss: 0.5, valAccuracy: 0.9 };
    const { features } = job.train;
    const outcome: TrainingOutcome = {
      engine: engine === 'auto' ? 'simd' : engine,
      switches: [],
      seed: job.seed,
      epochs: [record],
      network: {
        layers: [
          {
            inputs: features,
            units: 2,
            activation: 'softmax',
            kernel: new Float32Array(2 * features),
            bias: new Float32Array(2)
          }
        ]
      },
      validationProbabilities: new Float32Array(job.validation.rows).fill(0.2),
      testProbabilities: new Float32Array(job.test.rows).fill(0.2),
      steps: 1,
      durationMs: 1,
      msPerStep: 1
    };
    const answer = () => {
      listener.onEvent({ kind: 'epoch', index: 0, record });
      if (this.behaviour === 'diverges') throw new LoanbookError('not-finite', 'Without bound.');
      return outcome;
    };
    const finished =
      this.behaviour === 'waits'
        ? new Promise<never>(() => undefined)
        : Promise.resolve().then(answer);
    return { finished, command: () => undefined, stop: () => undefined };
  };
}

let trainer: PretendTrainer;
let notebook: ReturnType<typeof lessonNotebook>;
let lessons: LessonSession;

const turn = () => new Promise((resolve) => setImmediate(resolve));
async function settled() {
  do await turn();
  while (notebook.busy);
}
const parameters = () => ({
  data: notebook.params(dataCell),
  prepare: notebook.params(prepareCell),
  model: notebook.params(modelCell),
  train: notebook.params(trainCell),
  evaluate: notebook.params(evaluateCell)
});

beforeEach(async () => {
  trainer = new PretendTrainer();
  notebook = lessonNotebook(trainer);
  lessons = new LessonSession(notebook);
  notebook.setParams(prepareCell, {
    ...notebook.params(prepareCell),
    splitSeed: 7,
    testShare: 0.2,
    dropped: ['Age']
  });
  notebook.setParams(evaluateCell, { ...notebook.params(evaluateCell), threshold: 0.3 });
  notebook.runAll();
  await settled();
});

describe('LessonSession', () => {
  it('puts parameters and results back exactly', async () => {
    const before = parameters();
    const results = [notebook.result(prepareCell), notebook.result(trainCell)];
    for (const lesson of [leakLesson, tinyLesson, allDeclineLesson]) {
      lessons.start(lesson);
      await settled();
      expect(parameters()).not.toEqual(before);
      lessons.end();
      expect(parameters()).toEqual(before);
      expect([notebook.result(prepareCell), notebook.result(trainCell)]).toEqual(results);
      await settled();
      expect(notebook.status('train')).toBe('done');
      expect(notebook.status('evaluate')).toBe('done');
      expect(lessons.lesson).toBeNull();
    }
    expect(trainer.engines).toHaveLength(4);
  });

  it('leaves no network behind where there was none', async () => {
    const fresh = lessonNotebook(trainer);
    const lesson = new LessonSession(fresh);
    fresh.settle();
    do await turn();
    while (fresh.busy);
    lesson.start(leakLesson);
    do await turn();
    while (fresh.busy);
    expect(fresh.result(trainCell)).toBeDefined();
    lesson.end();
    expect(fresh.status('train')).toBe('idle');
    expect(fresh.result(trainCell)).toBeUndefined();
    expect(fresh.result(evaluateCell)).toBeUndefined();
  });

  it('puts them back in the middle of training, too', async () => {
    const before = parameters();
    trainer.behaviour = 'waits';
    lessons.start(learningRateLesson);
    do await turn();
    while (notebook.status('train') !== 'running');
    lessons.end();
    await settled();
    expect(parameters()).toEqual(before);
    expect(notebook.status('train')).toBe('done');
  });

  it('sets up on the reader’s columns and seeds, on the kernel where the engine was open', async () => {
    lessons.start(leakLesson);
    await settled();
    const { prepare, train, evaluate } = parameters();
    expect(prepare).toMatchObject({ splitSeed: 7, dropped: ['Age'], testShare: 0.1, leak: true });
    expect(train.engine).toBe('simd');
    expect(evaluate.threshold).toBe(0.5);
    lessons.end();
    notebook.setParams(trainCell, { ...notebook.params(trainCell), engine: 'wasm' });
    lessons.start(leakLesson);
    expect(notebook.params(trainCell).engine).toBe('wasm');
  });

  it('reveals when the run is over, and then lets go of it', async () => {
    lessons.start(tinyLesson);
    expect(lessons.runOver).toBe(false);
    lessons.reveal();
    expect(lessons.revealed).toBe(false);
    await settled();
    lessons.choose('jump');
    expect(lessons.runs).toHaveLength(1);
    lessons.reveal();
    expect(lessons.revealed).toBe(true);
    const shown = lessons.runs;
    notebook.setParams(evaluateCell, { ...notebook.params(evaluateCell), threshold: 0.1 });
    await settled();
    expect(lessons.runs).toBe(shown);
  });

  it('gathers the runs of further draws, each with a seed of its own', async () => {
    lessons.start(tinyLesson);
    await settled();
    lessons.reveal();
    lessons.again();
    await settled();
    lessons.again();
    await settled();
    expect(lessons.runs.map(({ splitSeed }) => splitSeed)).toEqual([7, 8, 9]);
    lessons.cure();
    await settled();
    expect(lessons.runs).toHaveLength(3);
    expect(lessons.curedRun).toMatchObject({ splitSeed: 7, training: { rows: 4050 } });
  });

  it('takes numbers without bound as the end of a run', async () => {
    trainer.behaviour = 'diverges';
    lessons.start(learningRateLesson);
    await settled();
    expect(notebook.status('train')).toBe('failed');
    expect(lessons.runs[0]).toMatchObject({ evaluation: null, epochs: [{ loss: 0.5 }] });
    lessons.reveal();
    trainer.behaviour = 'answers';
    lessons.cure();
    await settled();
    expect(lessons.curedRun?.evaluation).not.toBeNull();
  });

  it('does not train again where the cure needs no training', async () => {
    lessons.start(allDeclineLesson);
    await settled();
    lessons.reveal();
    const trained = trainer.engines.length;
    lessons.cure();
    await settled();
    expect(trainer.engines).toHaveLength(trained);
    expect(lessons.curedRun?.evaluation?.threshold).toBe(0.5);
  });

  it('keeps customers that were opened during the lesson', async () => {
    lessons.start(leakLesson);
    await settled();
    const source = { kind: 'sample', rows: 1000, seed: 3 } as const;
    notebook.change([
      [dataCell.kind, { source, repairs: [] }],
      [prepareCell.kind, { ...notebook.params(prepareCell), dropped: [] }]
    ]);
    await settled();
    lessons.end();
    expect(notebook.params(dataCell).source).toBe(source);
    expect(notebook.params(prepareCell)).toMatchObject({ splitSeed: 7, dropped: [], leak: false });
  });

  it('knows what is the reader’s own while it borrows', async () => {
    const { document } = notebook;
    const results = notebook.keepResults();
    lessons.start(leakLesson);
    await settled();
    expect(notebook.document).not.toEqual(document);
    expect(lessons.ownDocument).toEqual(document);
    expect(lessons.ownResults).toBe(results);
    notebook.setTitle('Ours');
    expect(lessons.ownDocument).toEqual({ ...document, title: 'Ours' });
    lessons.end();
    expect(lessons.ownDocument).toBe(notebook.document);
  });

  it('does not begin while the reader’s own training goes on', async () => {
    trainer.behaviour = 'waits';
    notebook.run('train');
    await turn();
    lessons.start(leakLesson);
    expect(lessons.lesson).toBeNull();
  });
});
