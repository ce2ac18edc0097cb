/** Calls `work` whenever the page may be about to end: when it is put out of sight, and when it is left. */
export function onLeaving(work: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') work();
  });
  addEventListener('pagehide', work);
}
