import { describe, expect, it } from 'vitest';
import type { DataProfile } from '../compute/protocol';
import type { TrainedNetwork } from '../core/model/network';
import type { PreparedData } from '../core/prepare/prepared';
import { CustomerPath } from './customer-path.svelte';
import { TrainSession } from './train-session.svelte';
import { TrainingFilm } from './training-film.svelte';

// A film keeps its subject and looks at nothing in it.
const subject = { data: {} as DataProfile, prepared: {} as PreparedData };
const record = { loss: 1, accuracy: 0.5, valLoss: 1, valAccuracy: 0.5 };

/** One input; the higher `strength`, the likelier a yes. 24 bytes. */
function network(strength: number): TrainedNetwork {
  return {
    layers: [
      {
        inputs: 1,
        units: 2,
        activation: 'softmax',
        kernel: Float32Array.of(0, strength),
        bias: new Float32Array(2)
      }
    ]
  };
}

function filmed(epochs: number, budgetBytes?: number): TrainingFilm {
  const film = new TrainingFilm(subject, budgetBytes);
  for (let epoch = 1; epoch <= epochs; epoch++) film.add(epoch, record, network(epoch));
  return film;
}
const epochsOf = (film: TrainingFilm) => film.frames.map(({ epoch }) => epoch);

describe('TrainingFilm', () => {
  it('keeps every epoch as long as there is room, then every second', () => {
    expect(epochsOf(filmed(5))).toEqual([1, 2, 3, 4, 5]);
    const short = filmed(5, 4 * 16);
    expect(epochsOf(short)).toEqual([1, 3, 5]);
    expect(short.epochs).toBe(5);
  });

  it('knows how far the weights reach over all epochs', () => {
    expect(filmed(3).ranges).toEqual([{ low: 0, high: 3 }]);
  });

  it('is trained again from where an engine broke down', () => {
    const session = new TrainSession(filmed(0));
    const receive = (index: number, strength: number) =>
      session.receive({
        kind: 'epoch',
        index,
        record,
        checkpoint: {
          epochs: [],
          network: network(strength),
          optimizer: { iterations: 0, first: [], second: [] }
        }
      });
    for (const index of [0, 1, 2]) receive(index, 1);
    const change = { from: 'webgl', to: 'simd', epoch: 1, reason: 'Lost.' } as const;
    session.receive({ kind: 'switched', change });
    expect(session.switches).toEqual([change]);
    expect(session.epochs).toHaveLength(1);
    expect(epochsOf(session.film)).toEqual([1]);
    receive(1, 7);
    expect(epochsOf(session.film)).toEqual([1, 2]);
    expect(session.film.frames[1]!.network).toEqual(network(7));
  });

  it('ends with the finished network, once', () => {
    const film = filmed(2);
    const outcome = { epochs: [record, record, record], network: network(9) };
    film.end(outcome);
    film.end(outcome);
    expect(epochsOf(film)).toEqual([1, 2, 3]);
  });
});

describe('CustomerPath', () => {
  it('asks the network of every epoch, and follows another customer', async () => {
    const path = new CustomerPath();
    const film = filmed(3);
    await path.follow(Float32Array.of(1), film.frames);
    const yes = (strength: number) => 1 / (1 + Math.exp(-strength));
    path.points.forEach(({ epoch, probability }) => expect(probability).toBeCloseTo(yes(epoch), 6));
    const givenUp = path.follow(Float32Array.of(0), film.frames);
    await path.follow(Float32Array.of(-1), film.frames);
    await givenUp;
    expect(path.points.map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
    path.points.forEach(({ epoch, probability }) =>
      expect(probability).toBeCloseTo(yes(-epoch), 6)
    );
  });
});
