import type { Services } from '../../compute/services';
import type { Notebook } from '../../notebook/notebook.svelte';
import type { ShellState } from './shell-state.svelte';

/** On which side of a cell a dragged one would land. */
export type DropSide = 'above' | 'below';

/** The half of the cell that the pointer is over; null if nothing of ours is dragged, or the cell itself. */
export function dropSide(event: DragEvent, shell: ShellState, id: string): DropSide | null {
  if (shell.dragged === null || shell.dragged === id) return null;
  const { top, height } = (event.currentTarget as Element).getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'above' : 'below';
}

/** Moves the dragged cell to a side of another one. */
export function dropCell(
  notebook: Notebook<Services>,
  dragged: string,
  target: string,
  side: DropSide
): void {
  const ids = notebook.document.cells.map(({ id }) => id);
  const from = ids.indexOf(dragged);
  const to = ids.indexOf(target) + (side === 'below' ? 1 : 0);
  // Once the cell is out of its place, all below it stand one higher.
  if (from >= 0) notebook.move(dragged, from < to ? to - 1 : to);
}
