/** Until so long after the last key, what is typed is not run. */
const PAUSE_MS = 500;

/** A text while it is typed: kept after a pause, or at once when asked. */
export class Draft {
  /** What is typed and not kept yet; null if nothing is. */
  text = $state<string | null>(null);
  readonly #onKeep: (text: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onKeep: (text: string) => void) {
    this.#onKeep = onKeep;
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), PAUSE_MS);
  }

  keep(): void {
    clearTimeout(this.#timer);
    const { text } = this;
    this.text = null;
    if (text !== null) this.#onKeep(text);
  }
}
