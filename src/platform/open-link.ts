/** What a link to this page says behind its `#`. */
export interface OpenLink {
  /** A notebook, as `share-link.ts` packs it. */
  readonly notebook?: string;
  /** How the notebook is to be shown: edit, present or read. */
  readonly mode?: string;
}

/** Reads an address's fragment, such as `#n=…&mode=read`. That of a link within the page, `#train`, says nothing. */
export function readLink(hash: string): OpenLink {
  if (!hash.includes('=')) return {};
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const notebook = parts.get('n');
  const mode = parts.get('mode');
  return { ...(notebook ? { notebook } : {}), ...(mode ? { mode } : {}) };
}

/** Takes the notebook out of the page's address, once it is the reader's own or was put away. The mode stays. */
export function forgetLinkedNotebook(): void {
  const { notebook, mode } = readLink(location.hash);
  if (notebook === undefined) return;
  const hash = mode === undefined ? '' : `#mode=${encodeURIComponent(mode)}`;
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
}
