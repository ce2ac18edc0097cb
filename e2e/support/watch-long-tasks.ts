import type { Locator, Page } from '@playwright/test';

/** Asks for the longest task so far, in milliseconds; 0 if none took 50 ms or more. */
export type LongestTask = (of?: 'all' | 'while-running' | 'afterwards') => Promise<number>;

/**
 * Watches the page's main thread from now on.
 *
 * @param cell with it tasks are told apart: those that began while it ran, and those that began when it was done
 */
export async function watchLongTasks(page: Page, cell?: Locator): Promise<LongestTask> {
  const watch = await page.evaluateHandle(
    (section) => {
      const seen = { tasks: [] as { startMs: number; durationMs: number }[], doneMs: Infinity };
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
          seen.tasks.push({ startMs: startTime, durationMs: duration });
        }
      }).observe({ type: 'longtask' });
      if (!section) return seen;
      new MutationObserver(() => {
        if (section.getAttribute('data-status') === 'done') seen.doneMs = performance.now();
      }).observe(section, { attributeFilter: ['data-status'] });
      return seen;
    },
    (await cell?.elementHandle()) ?? null
  );
  return (of = 'all') =>
    watch.evaluate(({ tasks, doneMs }, wanted) => {
      const longest = (each: typeof tasks) =>
        Math.max(0, ...each.map(({ durationMs }) => durationMs));
      // The task in which the cell becomes done belongs to what follows: it shows the results.
      const ended = ({ startMs, durationMs }: (typeof tasks)[number]) =>
        startMs + durationMs <= doneMs;
      if (wanted === 'while-running') return longest(tasks.filter(ended));
      if (wanted === 'afterwards') return longest(tasks.filter((task) => !ended(task)));
      return longest(tasks);
    }, of);
}
