import type { NotebookKeeper } from '../../cells/notebook-keeper.svelte';
import { formatNumber } from '../../core/format';

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
  return `Takes ${bytes(used)} of the ${bytes(allowed)} that this browser allows`;
}

function bytes(count: number): string {
  const megabytes = count / 1e6;
  if (megabytes >= 1000) return `${(megabytes / 1000).toFixed(1)} GB`;
  return `${megabytes < 10 ? megabytes.toFixed(1) : formatNumber(megabytes, 'count')} MB`;
}
