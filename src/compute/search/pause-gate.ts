/** Holds back what comes to it while it is closed. */
export class PauseGate {
  #opened: Promise<void> | null = null;
  #open: () => void = () => undefined;

  get closed(): boolean {
    return this.#opened !== null;
  }

  close(): void {
    this.#opened ??= new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#opened = null;
    this.#open();
  }

  /** Resolves once the gate is open. */
  async pass(): Promise<void> {
    while (this.#opened) await this.#opened;
  }
}
