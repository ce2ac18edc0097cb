/** A page in the background is not painted: work begins without waiting any longer. */
const AT_MOST_MS = 500;

/** Calls `work` once, as soon as the browser has painted what stands on the page. */
export function afterFirstPaint(work: () => void): void {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    work();
  };
  // The frame's callback runs before its paint, the task that follows runs after it.
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, AT_MOST_MS);
}
