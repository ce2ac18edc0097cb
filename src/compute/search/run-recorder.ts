import { LoanbookError } from '../../core/errors';
import { packAnswers } from '../../core/search/pack-answers';
import type { EpochScores, RunTrace } from '../../core/search/search-run';
import type { TrainingEvent } from '../training-protocol';

type EpochEvent = Extract<TrainingEvent, { kind: 'epoch' }>;

/** Collects what a run says of its epochs. */
export class RunRecorder {
  readonly epochs: EpochScores[];
  readonly answers: Uint8Array[];
  /** A run that was given up says nothing any more. */
  over = false;
  #fault: LoanbookError | null = null;
  #heard: () => void = () => undefined;

  /** `before`: the epochs that the run goes on from. */
  constructor(before: Pick<RunTrace, 'epochs' | 'answers'>) {
    this.epochs = [...before.epochs];
    this.answers = [...before.answers];
  }

  add({ record, validationProbabilities }: EpochEvent): void {
    if (validationProbabilities) {
      this.epochs.push({ valLoss: record.valLoss, valAccuracy: record.valAccuracy });
      this.answers.push(packAnswers(validationProbabilities));
    } else {
      this.#fault = new LoanbookError(
        'internal',
        'An epoch came without its predictions, so that it cannot be scored. Reload the page and search again.'
      );
    }
    this.#heard();
  }

  /**
   * Resolves once so many epochs are here: a run's result comes another way than its epochs, and may be early.
   * @throws LoanbookError `internal` if an epoch cannot be scored.
   */
  async reached(epochs: number): Promise<void> {
    while (!this.#fault && this.epochs.length < epochs) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
    if (this.#fault) throw this.#fault;
  }
}
