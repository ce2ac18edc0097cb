import type { ExternalToast } from 'svelte-sonner';
import { lateToasts } from './late-toasts';

interface NoticeOptions extends ExternalToast {
  /** Plain if left out. */
  readonly tone?: 'success' | 'error';
}

/** Shows a passing notice in a corner of the page, with more words or a button if there are any. */
export async function notify(
  words: string,
  { tone, ...options }: NoticeOptions = {}
): Promise<void> {
  await lateToasts.load();
  // Without the library nothing can be shown here: App says that a part of the page is missing.
  const toast = lateToasts.current?.toast;
  if (tone === undefined) toast?.(words, options);
  else toast?.[tone](words, options);
}
