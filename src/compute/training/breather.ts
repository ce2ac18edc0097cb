/** How long a worker computes before it looks at its messages. */
const BREATH_EVERY_MS = 30;

/**
 * Lets a busy worker hear its messages: `breathe` gives way to the message loop when 30 ms have passed
 * since it last did. A message to oneself returns at once, where timers and animation frames would wait.
 */
export class Breather {
  readonly #now: () => number;
  #lastMs: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#lastMs = now();
  }

  async breathe(): Promise<void> {
    if (this.#now() - this.#lastMs < BREATH_EVERY_MS) return;
    const channel = new MessageChannel();
    await new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
    channel.port1.close();
    this.#lastMs = this.#now();
  }
}
