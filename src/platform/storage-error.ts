import { LoanbookError } from '../core/errors';

/** Why the browser kept nothing, in words: what was thrown says whether it refuses, is full, or waits for a tab. */
export function storageError(cause: unknown): LoanbookError {
  const name = cause instanceof DOMException ? cause.name : '';
  return new LoanbookError('storage', messages[name] ?? REFUSED, {}, cause);
}

/** Whether the browser's room is used up. */
export function isFull(thrown: unknown): boolean {
  const cause = thrown instanceof LoanbookError ? thrown.cause : thrown;
  return cause instanceof DOMException && cause.name === 'QuotaExceededError';
}

const REFUSED =
  'This browser lets Loanbook keep nothing between visits, as private windows often do. Save the notebook as a ' +
  'file before you close this tab.';

const messages: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'The room that this browser gives Loanbook is full, so the latest changes are not kept. Delete runs that you no ' +
    'longer need, or save the notebook as a file before you close this tab.',
  BlockedError:
    'Another tab holds an older Loanbook, which keeps this one from keeping anything. Close that tab and load this ' +
    'page anew.',
  VersionError:
    'A newer Loanbook is open in another tab, so this one keeps nothing. Load this page anew to go on with the newer one.'
};
