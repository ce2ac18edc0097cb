import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PacedShowing } from './paced-showing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function makeShowing() {
  const show = vi.fn<() => void>();
  return { show, showing: new PacedShowing(show, 500) };
}

it('shows once for all that came in meanwhile', () => {
  const { show, showing } = makeShowing();
  showing.soon();
  showing.soon();
  vi.advanceTimersByTime(499);
  expect(show).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(show).toHaveBeenCalledTimes(1);
  showing.soon();
  vi.advanceTimersByTime(500);
  expect(show).toHaveBeenCalledTimes(2);
});

it('needs not show again what was shown at once', () => {
  const { show, showing } = makeShowing();
  showing.soon();
  showing.now();
  vi.advanceTimersByTime(500);
  expect(show).toHaveBeenCalledTimes(1);
});

it('shows a last time when it ends, and falls silent', () => {
  const { show, showing } = makeShowing();
  showing.soon();
  showing.end();
  showing.soon();
  showing.now();
  showing.end();
  expect(vi.getTimerCount()).toBe(0);
  expect(show).toHaveBeenCalledTimes(1);
});
