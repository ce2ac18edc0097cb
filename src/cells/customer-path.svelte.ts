import { forward } from '../core/model/forward';
import type { TrainedNetwork } from '../core/model/network';
import { yieldToPage } from '../platform/yield-to-page';
import type { FilmFrame } from './training-film.svelte';

/** What the network of one epoch gives a customer. */
export interface PathPoint {
  readonly epoch: number;
  /** Of accepting. */
  readonly probability: number;
}

/**
 * One customer's probability through the epochs of a training run. Each network is asked once; between two of
 * them the page may answer.
 */
export class CustomerPath {
  points = $state.raw<readonly PathPoint[]>([]);
  #inputs: Float32Array = new Float32Array(0);
  #known = new WeakMap<TrainedNetwork, number>();
  #turn = 0;

  /** Follows a customer, given as the network's inputs, through `frames`; an earlier call is given up. */
  async follow(inputs: Float32Array, frames: readonly FilmFrame[]): Promise<void> {
    const turn = ++this.#turn;
    if (!sameValues(inputs, this.#inputs)) {
      this.#inputs = inputs;
      this.#known = new WeakMap();
    }
    for (const { network } of frames) {
      if (this.#known.has(network)) continue;
      await yieldToPage();
      if (turn !== this.#turn) return;
      this.#known.set(network, forward(network, inputs)[0]!);
    }
    this.points = frames.map(({ epoch, network }) => ({
      epoch,
      probability: this.#known.get(network)!
    }));
  }
}

function sameValues(a: Float32Array, b: Float32Array): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}
