import { tick } from 'svelte';
import { nextPaint } from '../../../platform/next-paint';

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
  const body = await filledBody(id);
  body?.querySelector<HTMLElement>('button[data-enter]')?.click();
  await tick();
  const field = body?.querySelector<HTMLElement>('textarea') ?? null;
  (field ?? body?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
}

/** A cell that was only just added may be drawn some frames later; one that holds nothing is not waited for long. */
const MOST_FRAMES = 60;

async function filledBody(id: string): Promise<Element | null> {
  await tick();
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    const body = document.getElementById(id)?.querySelector('.body') ?? null;
    if (body?.querySelector(FOCUSABLE)) return body;
    await nextPaint();
  }
  return null;
}
