import { tick } from 'svelte';

/** Puts the keyboard's focus on a cell as a whole, and the cell into view. */
export async function focusCell(id: string): Promise<void> {
  await tick();
  const cell = document.getElementById(id);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest' });
}

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, ' +
  '[tabindex="0"], [contenteditable="true"]';

/** Puts the focus on the first thing in a cell that takes it; a button that opens an editor is pressed. */
export async function enterCell(id: string): Promise<void> {
  await tick();
  const body = document.getElementById(id)?.querySelector('.body');
  body?.querySelector<HTMLElement>('button[data-enter]')?.click();
  await tick();
  const field = body?.querySelector<HTMLElement>('textarea') ?? null;
  (field ?? body?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
}
