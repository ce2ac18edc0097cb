/** A page in the background is not painted: work begins without waiting any longer. */
const AT_MOST_MS = 1000;

/** Calls `work` once, as soon as the page's first picture is to be seen. */
export function afterFirstPaint(work: () => void): void {
  let begun = false;
  // A callback before the frame's paint, or a task after it, comes too early: what is loaded then holds the picture up.
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) begin();
  });
  const begin = () => {
    observer.disconnect();
    if (begun) return;
    begun = true;
    work();
  };
  observer.observe({ type: 'paint', buffered: true });
  setTimeout(begin, AT_MOST_MS);
}
