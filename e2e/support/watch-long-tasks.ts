import type { Page } from '@playwright/test';

/**
 * Watches the page's main thread from now on.
 *
 * @returns asks for the longest task so far, in milliseconds; 0 if none took 50 ms or more
 */
export async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(() => {
    const seen = { longestMs: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        seen.longestMs = Math.max(seen.longestMs, duration);
      }
    }).observe({ type: 'longtask' });
    return seen;
  });
  return () => watch.evaluate((seen) => seen.longestMs);
}
