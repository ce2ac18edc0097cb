/** A link that a text may have. */
export interface SafeLink {
  readonly href: string;
  /** Where it leads, for the reader to see; null for a place on this page. */
  readonly address: string | null;
}

/**
 * The link that an address makes: to a web page, to a mailbox, or to a place on this page; null for all else,
 * such as scripts, files and addresses relative to the notebook's own.
 */
export function safeLink(href: string): SafeLink | null {
  if (/^#[\w-]{1,80}$/.test(href)) return { href, address: null };
  if (!/^(https?:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol === 'mailto:') return { href: url.href, address: shortened(url.pathname) };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // A name before the host is there to look like another host.
  if (url.username !== '' || url.password !== '') return null;
  return { href: url.href, address: shortened(url.host) };
}

function shortened(address: string): string {
  return address.length > 60 ? `${address.slice(0, 28)}…${address.slice(-28)}` : address;
}
