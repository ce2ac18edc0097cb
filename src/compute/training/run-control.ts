import type { TrainingCommand } from '../training-protocol';

/** What the user last asked of a run, honoured between batches. */
export class RunControl {
  #command: TrainingCommand;
  #resume: (() => void) | null = null;

  constructor(first: TrainingCommand) {
    this.#command = first;
  }

  get paused(): boolean {
    return this.#command === 'pause';
  }

  /** Takes a new command; any but `pause` wakes a paused run. */
  command(command: TrainingCommand): void {
    this.#command = command;
    if (command === 'pause') return;
    this.#resume?.();
    this.#resume = null;
  }

  /** To be called after every batch: `batch` turns into `pause`. */
  batchDone(): void {
    if (this.#command === 'batch') this.#command = 'pause';
  }

  /** To be called after every epoch: `epoch` turns into `pause`. */
  epochDone(): void {
    if (this.#command === 'epoch') this.#command = 'pause';
  }

  /** Resolves at the next command that is not `pause`; at once if the run is not paused. */
  untilResumed(): Promise<void> {
    if (!this.paused) return Promise.resolve();
    return new Promise((resolve) => {
      this.#resume = resolve;
    });
  }
}
