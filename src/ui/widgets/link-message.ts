/** What the page that opens links says to the notebook. */
export type LinkMessage =
  | { readonly kind: 'loanbook-file'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'loanbook-link-error'; readonly message: string }
  /** Escape was pressed in it. */
  | { readonly kind: 'loanbook-link-cancel' };

const LONGEST_NAME = 200;
const LONGEST_MESSAGE = 1000;

/**
 * Reads a message from the page that opens links; null where it has any other shape. Names and texts
 * are cut to a length that the notebook can show.
 */
export function readLinkMessage(data: unknown): LinkMessage | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  if (data.kind === 'loanbook-file' && 'name' in data && 'bytes' in data) {
    const { name, bytes } = data;
    if (typeof name !== 'string' || name === '' || !(bytes instanceof ArrayBuffer)) return null;
    return { kind: 'loanbook-file', name: name.slice(0, LONGEST_NAME), bytes };
  }
  if (data.kind === 'loanbook-link-error' && 'message' in data) {
    if (typeof data.message !== 'string') return null;
    return { kind: 'loanbook-link-error', message: data.message.slice(0, LONGEST_MESSAGE) };
  }
  return data.kind === 'loanbook-link-cancel' ? { kind: 'loanbook-link-cancel' } : null;
}
