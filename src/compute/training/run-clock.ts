import type { TrainingProgress } from '../training-protocol';

/** How long a run is, and how much of it was done before. */
interface RunLength {
  /** Steps of epochs that were trained before this run went on. */
  readonly done: number;
  /** Of the whole run, those done before among them. */
  readonly steps: number;
  readonly epochs: number;
}

/** Keeps a run's times and counts: time in steps, and time without pauses. */
export class RunClock {
  readonly #now: () => number;
  readonly #length: RunLength;
  readonly #startMs: number;
  #pausedMs = 0;
  #stepsMs = 0;
  #firstStepMs = 0;
  #timed = 0;

  constructor(now: () => number, length: RunLength) {
    this.#now = now;
    this.#length = length;
    this.#startMs = now();
  }

  /** Steps taken, those before among them. */
  get step(): number {
    return this.#length.done + this.#timed;
  }

  /** Time spent in training steps. */
  get stepsMs(): number {
    return this.#stepsMs;
  }

  /** Mean time of a step; 0 before the first. */
  get msPerStep(): number {
    return this.#timed === 0 ? 0 : this.#stepsMs / this.#timed;
  }

  async timeStep<T>(step: () => Promise<T>): Promise<T> {
    const fromMs = this.#now();
    const result = await step();
    const tookMs = this.#now() - fromMs;
    if (this.#timed === 0) this.#firstStepMs = tookMs;
    this.#stepsMs += tookMs;
    this.#timed++;
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
    const { steps, epochs } = this.#length;
    const elapsedMs = this.#now() - this.#startMs - this.#pausedMs;
    const later = this.#timed - 1;
    const rateMs = later > 0 ? (elapsedMs - this.#firstStepMs) / later : elapsedMs;
    return {
      step: this.step,
      steps,
      epoch,
      epochs,
      elapsedMs,
      remainingMs: rateMs * (steps - this.step),
      msPerStep: this.msPerStep,
      batchLoss
    };
  }
}
