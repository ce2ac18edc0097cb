import type { WriterSeat } from '../compute/services';
import type { TabChannel } from './tab-channel';

const LOCK = 'loanbook-notebook';

/** A tab that does not answer by then is taken to be stuck. */
const PATIENCE_MS = 1500;

/**
 * The seat of the one tab that writes the notebook: a lock that the browser holds for the page's life. Where it has
 * no locks every tab writes, as if it were the only one.
 * @param id of this page
 */
export function createWriterSeat(channel: TabChannel, id: string): WriterSeat {
  return 'locks' in navigator ? new LockSeat(navigator.locks, channel, id) : openSeat;
}

const openSeat: WriterSeat = {
  join: (onChange) => onChange(true),
  claim: () => Promise.resolve()
};

class LockSeat implements WriterSeat {
  readonly #locks: LockManager;
  readonly #channel: TabChannel;
  readonly #id: string;
  #onChange: (writes: boolean) => void = () => undefined;
  #writes = false;
  #waiting: AbortController | null = null;

  constructor(locks: LockManager, channel: TabChannel, id: string) {
    this.#locks = locks;
    this.#channel = channel;
    this.#id = id;
  }

  join(onChange: (writes: boolean) => void, beforeLeaving: () => Promise<void>): void {
    this.#onChange = onChange;
    this.#channel.listen((message) => {
      if (message.kind !== 'hand-over' || !this.#writes) return;
      const answer = () => this.#channel.post({ kind: 'handed-over', to: message.to });
      // What could not be kept is said on this page; the other one need not wait for it.
      beforeLeaving().then(answer, answer);
    });
    void this.#ask({ ifAvailable: true });
  }

  async claim(): Promise<void> {
    if (this.#writes) return;
    const answered = new Promise<void>((resolve) => {
      const stop = this.#channel.listen((message) => {
        if (message.kind !== 'handed-over' || message.to !== this.#id) return;
        stop();
        resolve();
      });
      setTimeout(() => {
        stop();
        resolve();
      }, PATIENCE_MS);
    });
    this.#channel.post({ kind: 'hand-over', to: this.#id });
    await answered;
    this.#waiting?.abort();
    void this.#ask({ steal: true });
  }

  /** Holds the lock until the page ends or another tab takes it; then, or if it is taken already, waits in line. */
  async #ask(options: LockOptions): Promise<void> {
    try {
      const free = await this.#locks.request(LOCK, options, (lock) =>
        lock === null ? false : this.#sit()
      );
      if (free === false) this.#stand();
    } catch (thrown) {
      const given = thrown instanceof DOMException && thrown.name === 'AbortError';
      if (!given) throw thrown;
      // A wait that `claim` ended is nothing to hear of.
      if (options.signal?.aborted) return;
      this.#stand();
    }
  }

  #sit(): Promise<never> {
    this.#waiting = null;
    this.#writes = true;
    this.#onChange(true);
    return new Promise<never>(() => undefined);
  }

  #stand(): void {
    this.#writes = false;
    this.#onChange(false);
    this.#waiting = new AbortController();
    void this.#ask({ signal: this.#waiting.signal });
  }
}
