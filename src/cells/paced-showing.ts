/**
 * Shows what comes in from long work, at most so often: every core is at work, and showing takes its share of one. The
 * newest is always shown in the end.
 */
export class PacedShowing {
  readonly #show: () => void;
  readonly #betweenMs: number;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #over = false;

  /** @param show shows how it stands */
  constructor(show: () => void, betweenMs: number) {
    this.#show = show;
    this.#betweenMs = betweenMs;
  }

  /** Shows when it is time. */
  soon(): void {
    if (this.#over) return;
    this.#timer ??= setTimeout(() => this.now(), this.#betweenMs);
  }

  now(): void {
    if (this.#over) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#show();
  }

  /** Shows how it stands and falls silent. */
  end(): void {
    this.now();
    this.#over = true;
  }
}
