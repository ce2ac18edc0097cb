/** A page that is never idle is not waited for any longer. */
const AT_MOST_MS = 2000;
/** What stands in for idleness where the browser cannot tell of it. */
const INSTEAD_MS = 200;

/** Resolves when the page has nothing better to do, and before long in any case. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: AT_MOST_MS });
    } else setTimeout(resolve, INSTEAD_MS);
  });
}
