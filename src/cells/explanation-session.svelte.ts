import type {
  ExplanationListener,
  ExplanationProgress,
  NetworkExplanation
} from '../compute/explanation-contract';
import { PacedShowing } from './paced-showing';

/** What is found is shown at most so often: to draw it is work of the page. */
const BETWEEN_SHOWINGS_MS = 500;

/** An explanation as the page watches it come. */
export class ExplanationSession implements ExplanationListener {
  explanation = $state.raw<NetworkExplanation | null>(null);
  progress = $state.raw<ExplanationProgress | null>(null);
  #latest: NetworkExplanation | null = null;
  #latestProgress: ExplanationProgress | null = null;
  readonly #showing = new PacedShowing(() => this.#show(), BETWEEN_SHOWINGS_MS);

  /** Shows how it stands and falls silent. */
  end(): void {
    this.#showing.end();
  }

  onPart(explanation: NetworkExplanation): void {
    this.#latest = explanation;
    this.#showing.soon();
  }

  onProgress(progress: ExplanationProgress): void {
    this.#latestProgress = progress;
    if (this.progress === null) this.#showing.now();
    else this.#showing.soon();
  }

  #show(): void {
    this.explanation = this.#latest;
    this.progress = this.#latestProgress;
  }
}
