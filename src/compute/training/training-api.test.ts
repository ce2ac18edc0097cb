import { expect, it } from 'vitest';
import type { TrainingEvent } from '../training-protocol';
import { toyJob } from '../testing/toy-job';
import { trainingApi } from './training-api';

it('gives the outcome when every event has been heard, also by who hears slowly', async () => {
  const heard: TrainingEvent['kind'][] = [];
  let ear = Promise.resolve();
  const outcome = await trainingApi.train('cpu', toyJob(), 'run', ({ kind }) => {
    // One after another, each in a task of its own, as a busy page hears them.
    ear = ear
      .then(() => new Promise((resolve) => setImmediate(resolve)))
      .then(() => void heard.push(kind));
    return ear;
  });
  expect(outcome.epochs).toHaveLength(3);
  expect(heard.filter((kind) => kind === 'epoch')).toHaveLength(3);
  expect(heard.at(-1)).toBe('progress');
});
