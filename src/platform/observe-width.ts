/**
 * Calls `onWidth` with the element's inner width in whole pixels, now and whenever it changes, at most
 * once a frame. Returns what stops it.
 */
export function observeWidth(element: Element, onWidth: (width: number) => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => onWidth(element.clientWidth));
  });
  onWidth(element.clientWidth);
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
