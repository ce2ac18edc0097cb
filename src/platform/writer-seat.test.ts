import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabChannel, TabMessage } from './tab-channel';
import { createWriterSeat } from './writer-seat';

/** Web Locks in this process: one lock, a line of those who wait, and theft. */
class OneLock {
  #holder: ((reason: DOMException) => void) | null = null;
  readonly #line: (() => void)[] = [];

  request(_name: string, options: LockOptions, held: () => Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const give = () => {
        this.#holder = reject;
        held().then(resolve, reject);
      };
      options.signal?.addEventListener('abort', () => {
        const place = this.#line.indexOf(give);
        if (place >= 0) this.#line.splice(place, 1);
        reject(new DOMException('', 'AbortError'));
      });
      if (options.steal) {
        this.#holder?.(new DOMException('', 'AbortError'));
        give();
      } else if (this.#holder) this.#line.push(give);
      else give();
    });
  }

  /** The tab that holds it is closed. */
  close(): void {
    this.#holder = null;
    this.#line.shift()?.();
  }
}

const heard = new Set<(message: TabMessage) => void>();
const channel: TabChannel = {
  post: (message) => [...heard].forEach((hear) => hear(message)),
  listen(hear) {
    heard.add(hear);
    return () => heard.delete(hear);
  }
};
let lock: OneLock;

beforeEach(() => {
  vi.useFakeTimers();
  heard.clear();
  lock = new OneLock();
  vi.stubGlobal('navigator', { locks: lock });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function tab(id: string, leave: () => Promise<void> = () => Promise.resolve()) {
  const writes: boolean[] = [];
  const seat = createWriterSeat(channel, id);
  seat.join((mayWrite) => writes.push(mayWrite), leave);
  return { seat, writes };
}

it('gives the seat to one tab, and to the next when that one is closed', async () => {
  const first = tab('a');
  const second = tab('b');
  await vi.advanceTimersByTimeAsync(300);
  expect([first.writes, second.writes]).toEqual([[true], [false]]);
  lock.close();
  expect(second.writes).toEqual([false, true]);
});

it('says nothing of a former self that is just about to let go', async () => {
  tab('a');
  const second = tab('b');
  await vi.advanceTimersByTimeAsync(100);
  lock.close();
  await vi.advanceTimersByTimeAsync(1000);
  expect(second.writes).toEqual([true]);
});

it('takes the seat of another tab once that one has kept what it has', async () => {
  const order: string[] = [];
  const first = tab('a', () => {
    order.push('kept');
    return Promise.resolve();
  });
  const second = tab('b');
  await vi.advanceTimersByTimeAsync(300);
  await second.seat.claim();
  order.push('taken');
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(['kept', 'taken']);
  expect([first.writes, second.writes]).toEqual([
    [true, false],
    [false, true]
  ]);
  await first.seat.claim();
  await vi.advanceTimersByTimeAsync(0);
  expect([first.writes.at(-1), second.writes.at(-1)]).toEqual([true, false]);
});

it('does not wait for ever for a tab that is stuck', async () => {
  tab('a', () => new Promise(() => undefined));
  const second = tab('b');
  await vi.advanceTimersByTimeAsync(300);
  const claimed = second.seat.claim();
  await vi.advanceTimersByTimeAsync(2000);
  await claimed;
  expect(second.writes).toEqual([false, true]);
});

it('lets every tab write where there are no locks', () => {
  vi.stubGlobal('navigator', {});
  expect(tab('a').writes).toEqual([true]);
});
