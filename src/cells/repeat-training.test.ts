import { beforeAll, expect, it } from 'vitest';
import type { DataProfile } from '../compute/protocol';
import { nodeWasmPaths } from '../compute/testing/node-wasm-paths';
import { toyJob } from '../compute/testing/toy-job';
import { RunControl } from '../compute/training/run-control';
import { startEngine } from '../compute/training/start-engine';
import { trainNetwork } from '../compute/training/train-network';
import type { PreparedData } from '../core/prepare/prepared';
import { TrainSession } from './train-session.svelte';
import { TrainingFilm } from './training-film.svelte';

beforeAll(() => startEngine('cpu', nodeWasmPaths));

/** The networks of every epoch, as the page gets them. */
async function filmOf(seed: number): Promise<TrainingFilm> {
  const session = new TrainSession(
    new TrainingFilm({ data: {} as DataProfile, prepared: {} as PreparedData })
  );
  const outcome = await trainNetwork(
    'cpu',
    { ...toyJob({}, seed), checkpoints: true },
    {
      now: () => 0,
      control: new RunControl('run'),
      onEvent: (event) => session.receive(structuredClone(event))
    }
  );
  session.film.end(outcome);
  return session.film;
}

it('rewinding finds the same weights after every epoch of a run with the same seed', async () => {
  const [one, again, other] = [await filmOf(1), await filmOf(1), await filmOf(2)];
  expect(one.frames.map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
  expect(again.frames).toEqual(one.frames);
  for (const [i, frame] of one.frames.entries()) {
    expect(other.frames[i]!.network).not.toEqual(frame.network);
  }
});
