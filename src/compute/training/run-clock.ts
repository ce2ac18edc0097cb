import type { TrainingProgress } from '../protocol';

/** Keeps a run's times and counts: time in steps, and time without pauses. */
export class RunClock {
  readonly #now: () => number;
  readonly #steps: number;
  readonly #epochs: number;
  readonly #startMs: number;
  #pausedMs = 0;
  #stepsMs = 0;
  #firstStepMs = 0;
  #step = 0;

  constructor(now: () => number, steps: number, epochs: number) {
    this.#now = now;
    this.#steps = steps;
    this.#epochs = epochs;
    this.#startMs = now();
  }

  /** Time spent in training steps. */
  get stepsMs(): number {
    return this.#stepsMs;
  }

  async timeStep<T>(step: () => Promise<T>): Promise<T> {
    const fromMs = this.#now();
    const result = await step();
    const tookMs = this.#now() - fromMs;
    if (this.#step === 0) this.#firstStepMs = tookMs;
    this.#stepsMs += tookMs;
    this.#step++;
    return result;
  }

  async timePause(pause: Promise<void>): Promise<void> {
    const fromMs = this.#now();
    await pause;
    this.#pausedMs += this.#now() - fromMs;
  }

  /**
   * How far the run is. The time left counts validation and leaves out the first step, in which an
   * engine warms up.
   */
  progress(epoch: number, batchLoss: number): TrainingProgress {
    const elapsedMs = this.#now() - this.#startMs - this.#pausedMs;
    const later = this.#step - 1;
    const rateMs = later > 0 ? (elapsedMs - this.#firstStepMs) / later : elapsedMs;
    return {
      step: this.#step,
      steps: this.#steps,
      epoch,
      epochs: this.#epochs,
      elapsedMs,
      remainingMs: rateMs * (this.#steps - this.#step),
      msPerStep: this.#step === 0 ? 0 : this.#stepsMs / this.#step,
      batchLoss
    };
  }
}
