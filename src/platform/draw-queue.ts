import { yieldToPage } from './yield-to-page';

/** The last drawing asked for; the next one waits for it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs drawings one after the other with a pause before each, so that many charts at once never hold the
 * page for longer than one step of one chart. A drawing that fails does not stop those after it.
 */
export function queueDrawing<T>(draw: () => Promise<T>): Promise<T> {
  const drawn = last.then(yieldToPage).then(draw);
  last = drawn.catch(() => undefined);
  return drawn;
}
