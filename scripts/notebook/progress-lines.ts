import { clearLine, cursorTo } from 'node:readline';

/** Where progress is written. */
export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Lines that stay, and below them, in a terminal, one that changes. */
export class ProgressLines {
  readonly #stream: ProgressStream;
  #changing = '';

  constructor(stream: ProgressStream) {
    this.#stream = stream;
  }

  /** Writes a line that stays. */
  line(text: string): void {
    this.#wipe();
    this.#stream.write(`${text}\n`);
  }

  /** Shows what goes on until the next line; only where the output is a terminal. */
  now(text: string): void {
    if (!this.#stream.isTTY || text === this.#changing) return;
    this.#wipe();
    this.#stream.write(text);
    this.#changing = text;
  }

  #wipe(): void {
    if (this.#changing === '') return;
    clearLine(this.#stream, 0);
    cursorTo(this.#stream, 0);
    this.#changing = '';
  }
}
