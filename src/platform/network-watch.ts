/** Requests that the page itself has made since it was loaded. Workers count their own. */
export interface NetworkCounts {
  /** To where the page came from: its own scripts, styles and fonts. */
  readonly own: number;
  /** To anywhere else. Loanbook makes none. */
  readonly other: number;
  /** Requests, scripts or styles that the page's security policy refused. */
  readonly refused: number;
}

/**
 * Counts the page's requests, those before the call included, and calls `onChange` with the counts now
 * and whenever they change. Returns what stops it.
 */
export function watchNetwork(onChange: (counts: NetworkCounts) => void): () => void {
  let counts: NetworkCounts = { own: 0, other: 0, refused: 0 };
  const update = (change: Partial<NetworkCounts>) => {
    counts = { ...counts, ...change };
    onChange(counts);
  };
  const observer = new PerformanceObserver((list) => {
    const urls = list.getEntries().map((entry) => new URL(entry.name, location.href));
    // data: and blob: addresses are read from memory.
    const requests = urls.filter((url) => url.protocol !== 'data:' && url.protocol !== 'blob:');
    if (requests.length === 0) return;
    const own = requests.filter((url) => url.origin === location.origin).length;
    update({ own: counts.own + own, other: counts.other + requests.length - own });
  });
  const onRefused = () => update({ refused: counts.refused + 1 });
  document.addEventListener('securitypolicyviolation', onRefused);
  onChange(counts);
  observer.observe({ type: 'resource', buffered: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('securitypolicyviolation', onRefused);
  };
}
