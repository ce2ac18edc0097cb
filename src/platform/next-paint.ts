/**
 * Resolves after the page has painted what has just changed, or soon if it is out of sight: what then keeps every
 * core busy does not hold up that painting.
 */
export function nextPaint(): Promise<void> {
  if (!('requestAnimationFrame' in globalThis)) return Promise.resolve();
  return new Promise((resolve) => {
    // The frame's callback runs before its paint, the task that follows runs after it.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}
