import type { BatchResult } from './trainable-network';

/** Loss and accuracy of an epoch so far: means over its batches, each weighted by its rows. */
export class EpochMean {
  #loss = 0;
  #accuracy = 0;
  #rows = 0;

  add(result: BatchResult, rows: number): void {
    this.#loss += result.loss * rows;
    this.#accuracy += result.accuracy * rows;
    this.#rows += rows;
  }

  get current(): BatchResult {
    return { loss: this.#loss / this.#rows, accuracy: this.#accuracy / this.#rows };
  }
}
