import type { Services } from '../compute/services';
import { LoanbookError } from '../core/errors';
import type { AnyCell } from '../notebook/cell';
import type { NotebookDocument } from '../notebook/document';
import type { KeptResults } from '../notebook/held-result';
import { heldResults } from './stored-results';

/** What the store held, as far as it could be read. */
export interface ReadKept {
  readonly opened: { readonly document: NotebookDocument; readonly results: KeptResults } | null;
  readonly text: string;
  readonly savedAt: number;
  /** What could not be read, in sentences; then the text is worth keeping as it is. */
  readonly notes: readonly string[];
}

/** Reads what a store held; null if it held no notebook. */
export async function readKept(
  found: unknown,
  results: ReadonlyMap<string, unknown>,
  definitions: readonly AnyCell<Services>[]
): Promise<ReadKept | null> {
  if (typeof found !== 'object' || found === null) return null;
  const { text, savedAt } = found as Record<string, unknown>;
  if (typeof text !== 'string' || typeof savedAt !== 'number') return null;
  const { readNotebook } = await import('./read-notebook');
  try {
    const { document, notes } = readNotebook(text);
    const opened = { document, results: heldResults(document, results, definitions) };
    return { opened, text, savedAt, notes };
  } catch (thrown) {
    if (!(thrown instanceof LoanbookError) || thrown.code !== 'bad-notebook') throw thrown;
    const note = `What was kept of your notebook cannot be opened. ${thrown.message}`;
    return { opened: null, text, savedAt, notes: [note] };
  }
}
