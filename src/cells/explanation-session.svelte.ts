import type {
  ExplanationListener,
  ExplanationProgress,
  NetworkExplanation
} from '../compute/explanation-contract';

/** What is found is shown at most so often: to draw it is work of the page. */
const BETWEEN_SHOWINGS_MS = 500;

/** An explanation as the page watches it come. */
export class ExplanationSession implements ExplanationListener {
  explanation = $state.raw<NetworkExplanation | null>(null);
  progress = $state.raw<ExplanationProgress | null>(null);
  #latest: NetworkExplanation | null = null;
  #latestProgress: ExplanationProgress | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #over = false;

  /** Shows how it stands and falls silent. */
  end(): void {
    this.#show();
    this.#over = true;
  }

  onPart(explanation: NetworkExplanation): void {
    this.#latest = explanation;
    this.#changed();
  }

  onProgress(progress: ExplanationProgress): void {
    this.#latestProgress = progress;
    if (this.progress === null) this.#show();
    else this.#changed();
  }

  #changed(): void {
    if (this.#over) return;
    this.#timer ??= setTimeout(() => this.#show(), BETWEEN_SHOWINGS_MS);
  }

  #show(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.explanation = this.#latest;
    this.progress = this.#latestProgress;
  }
}
