import { LoanbookError } from '../core/errors';

/**
 * Puts a text on the clipboard.
 * @throws LoanbookError `storage` where the browser does not allow it
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw new LoanbookError(
      'storage',
      'This browser does not let Loanbook copy. Allow it to use the clipboard, or save the notebook as a file and send that.',
      {},
      cause
    );
  }
}
