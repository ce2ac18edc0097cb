import type { NotebookKeeper } from '../../cells/notebook-keeper.svelte';
import { formatBytes } from '../../core/format-bytes';

/** Whether the notebook is kept, in a word or two. */
export function keptWords(
  { state, elsewhere }: Pick<NotebookKeeper, 'state' | 'elsewhere'>,
  guest: boolean
): string {
  if (guest || elsewhere || state === 'not kept') return 'Not kept';
  return state === 'saved' ? 'Saved' : 'Saving …';
}

/** How much of the browser's room is used. */
export function roomWords({ used, allowed }: { used: number; allowed: number }): string {
  return `Takes ${formatBytes(used)} of the ${formatBytes(allowed)} that this browser allows`;
}
