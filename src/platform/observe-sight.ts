/**
 * Calls `onSight` with whether any of the element is in the window, now and whenever that changes. Returns
 * what stops it.
 *
 * @param around how far outside of the window still counts, as a length in CSS
 */
export function observeSight(
  element: Element,
  onSight: (inSight: boolean) => void,
  around = '0px'
): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const latest = entries.at(-1);
      if (latest) onSight(latest.isIntersecting);
    },
    { rootMargin: around }
  );
  observer.observe(element);
  return () => observer.disconnect();
}
