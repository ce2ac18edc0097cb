/**
 * Calls `onSight` with whether any of the element is in the window, now and whenever that changes. Returns
 * what stops it.
 */
export function observeSight(element: Element, onSight: (inSight: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    const latest = entries.at(-1);
    if (latest) onSight(latest.isIntersecting);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
