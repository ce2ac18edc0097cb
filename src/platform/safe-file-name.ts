const LONGEST = 80;

/**
 * A name that every file system takes: letters, digits, dot, dash and underscore, at most 80 characters,
 * the extension kept. "Income: $145k / month.png" becomes "Income-145k-month.png".
 */
export function safeFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const hasExtension = dot > 0 && /^\.[a-z0-9]{1,8}$/i.test(name.slice(dot));
  const extension = hasExtension ? name.slice(dot) : '';
  const stem = (hasExtension ? name.slice(0, dot) : name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, LONGEST - extension.length)
    .replace(/[-.]+$/, '');
  return (stem || 'loanbook') + extension;
}
