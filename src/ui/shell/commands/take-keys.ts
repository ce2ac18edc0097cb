import type { LoanbookApp } from '../app-context';
import { allCommands } from './all-commands';
import { commandOf, type KeyPlace } from './key-map';
import { keyPressOf } from './key-press';

const TYPING =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable=true]';
/** A pair of keys is pressed within this time. */
const PAIR_MS = 800;

/**
 * Listens to the keyboard and runs what its keys mean. Keys that a widget has taken, and keys while something is
 * laid over the page, are left alone.
 * @returns what ends it
 */
export function takeKeys(app: LoanbookApp): () => void {
  const { shell } = app;
  let pending: { key: string; until: number } | null = null;

  function focusOf(target: EventTarget | null): KeyPlace['focus'] {
    if (!(target instanceof Element)) return 'command';
    if (target === document.body || target.matches('section[data-cell], main')) return 'command';
    if (target.matches(TYPING)) {
      return target.closest('section[data-cell]') ? 'typing' : 'elsewhere';
    }
    return target.closest('section[data-cell]') ? 'inside' : 'elsewhere';
  }

  function listen(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || shell.overlay !== null) return;
    if (shell.entering) {
      event.preventDefault();
      return;
    }
    const press = keyPressOf(event);
    const held = pending && pending.until > event.timeStamp ? pending.key : null;
    pending = null;
    const id = commandOf(press, {
      focus: focusOf(event.target),
      presenting: shell.mode === 'present',
      singleLetters: shell.singleLetters,
      pending: held
    });
    if (id === null) return;
    // Looked for last: a letter typed into a text is not worth a search through the whole page.
    if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) return;
    if (id === 'pending') {
      pending = { key: press.key, until: event.timeStamp + PAIR_MS };
      return;
    }
    const command = allCommands(app).find((each) => each.id === id);
    if (!command || command.isAvailable?.() === false) return;
    event.preventDefault();
    command.run();
  }

  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
