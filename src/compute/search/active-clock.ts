/** Time spent at work, pauses left out. */
export class ActiveClock {
  readonly #now: () => number;
  #before = 0;
  #since: number | null = null;

  /** `now` is a clock in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  get elapsedMs(): number {
    return this.#before + (this.#since === null ? 0 : this.#now() - this.#since);
  }

  start(): void {
    this.#since ??= this.#now();
  }

  pause(): void {
    this.#before = this.elapsedMs;
    this.#since = null;
  }
}
