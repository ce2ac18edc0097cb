/**
 * Says which cell stands at the reader's eye (the upper third of the window), now and whenever it changes.
 * @returns a function that ends the watch
 */
export function watchCurrentCell(onChange: (id: string) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) onChange(entry.target.id);
      }
    },
    { rootMargin: '-25% 0px -74% 0px' }
  );
  document.querySelectorAll('section[data-cell]').forEach((cell) => observer.observe(cell));
  return () => observer.disconnect();
}
