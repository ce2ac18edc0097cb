import type { KeyPress } from './key-press';

/** Where the keyboard's focus is. */
export interface KeyPlace {
  /** command: on a cell or nowhere; inside: on something in a cell; typing: in a field that takes letters. */
  readonly focus: 'command' | 'inside' | 'typing' | 'elsewhere';
  readonly presenting: boolean;
  readonly singleLetters: boolean;
  /** The key pressed just before, where it may begin a pair such as D D. */
  readonly pending: string | null;
}

/** What a key does: a command's id; 'pending' for the first key of a pair; null if it means nothing here. */
export function commandOf(press: KeyPress, place: KeyPlace): string | null {
  if (place.presenting) {
    const presenting = presentKeys(press, place);
    if (presenting) return presenting;
  }
  return chordOf(press, place) ?? (press.mod || press.alt ? null : plainKey(press, place));
}

/** Keys with Ctrl, Alt or Shift mean the same wherever the focus is in the notebook. */
function chordOf({ key, mod, shift, alt }: KeyPress, { focus }: KeyPlace): string | null {
  if (mod && !alt) {
    if (key === 'k' && !shift) return 'palette';
    if (key === 's' && !shift) return 'save-file';
    // A field has an undo of its own.
    if (key === 'z' && focus !== 'typing') return shift ? 'redo' : 'undo';
    if (key === 'y' && focus !== 'typing' && !shift) return 'redo';
  }
  if (focus === 'elsewhere') return null;
  if (key === 'Enter') {
    if (mod && !shift && !alt) return 'run';
    if (shift && !mod && !alt) return 'run-next';
    if (alt && !mod && !shift) return 'run-insert';
  }
  if (focus === 'command' && alt && !mod && !shift) {
    if (key === 'ArrowUp') return 'move-up';
    if (key === 'ArrowDown') return 'move-down';
  }
  return null;
}

function plainKey({ key, shift }: KeyPress, place: KeyPlace): string | null {
  if (key === 'Escape') {
    return place.focus === 'typing' || place.focus === 'inside' ? 'leave-cell' : null;
  }
  if (place.focus !== 'command') return null;
  if (key === 'Enter' && !shift) return 'enter-cell';
  if (key === 'ArrowDown' && !shift) return 'select-next';
  if (key === 'ArrowUp' && !shift) return 'select-previous';
  if (key === 'Home') return 'select-first';
  if (key === 'End') return 'select-last';
  if (key === 'Delete') return 'delete';
  if (!place.singleLetters) return null;
  if (key === '?') return 'keys';
  if (shift) return key === 'z' ? 'redo' : null;
  if (key === 'd') return place.pending === 'd' ? 'delete' : 'pending';
  return letters[key] ?? null;
}

const letters: Readonly<Record<string, string>> = {
  j: 'select-next',
  k: 'select-previous',
  a: 'insert-above',
  b: 'insert-below',
  z: 'undo',
  m: 'to-text',
  h: 'hide',
  c: 'code',
  r: 'rename'
};

/** A clicker sends PageDown and PageUp, some of them arrows. */
function presentKeys({ key, mod, alt, shift }: KeyPress, { focus }: KeyPlace): string | null {
  if (mod || alt || shift) return null;
  if (key === 'Escape') return focus === 'typing' ? null : 'mode-edit';
  if (key === 'PageDown') return 'slide-next';
  if (key === 'PageUp') return 'slide-previous';
  if (focus !== 'command' && focus !== 'elsewhere') return null;
  if (key === 'ArrowRight' || key === ' ') return 'slide-next';
  if (key === 'ArrowLeft' || key === 'Backspace') return 'slide-previous';
  if (key === 'Home') return 'slide-first';
  if (key === 'End') return 'slide-last';
  return null;
}
