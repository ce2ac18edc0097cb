import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPlace } from './key-map';
import type { KeyPress } from './key-press';

const plain = { mod: false, shift: false, alt: false };
const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ...plain,
  ...change
});
const at = (focus: KeyPlace['focus'], change: Partial<KeyPlace> = {}): KeyPlace => ({
  focus,
  presenting: false,
  singleLetters: true,
  pending: null,
  ...change
});

describe('commandOf', () => {
  it('knows the keys of notebooks', () => {
    const cases: readonly [KeyPress, KeyPlace['focus'], string][] = [
      [press('Enter', { mod: true }), 'typing', 'run'],
      [press('Enter', { shift: true }), 'typing', 'run-next'],
      [press('Enter', { alt: true }), 'inside', 'run-insert'],
      [press('Escape'), 'typing', 'leave-cell'],
      [press('Enter'), 'command', 'enter-cell'],
      [press('j'), 'command', 'select-next'],
      [press('ArrowUp'), 'command', 'select-previous'],
      [press('a'), 'command', 'insert-above'],
      [press('b'), 'command', 'insert-below'],
      [press('z'), 'command', 'undo'],
      [press('z', { shift: true }), 'command', 'redo'],
      [press('m'), 'command', 'to-text'],
      [press('ArrowDown', { alt: true }), 'command', 'move-down'],
      [press('k', { mod: true }), 'elsewhere', 'palette'],
      [press('s', { mod: true }), 'typing', 'save-file'],
      [press('?', { shift: true }), 'command', 'keys']
    ];
    for (const [key, focus, command] of cases) expect(commandOf(key, at(focus))).toBe(command);
  });

  it('deletes on D D only', () => {
    expect(commandOf(press('d'), at('command'))).toBe('pending');
    expect(commandOf(press('d'), at('command', { pending: 'd' }))).toBe('delete');
    expect(commandOf(press('d'), at('typing', { pending: 'd' }))).toBeNull();
  });

  it('leaves a field its letters, its undo and its arrows', () => {
    for (const key of ['j', 'd', 'z', '?', 'ArrowDown', 'Enter', 'Home']) {
      expect(commandOf(press(key), at('typing'))).toBeNull();
    }
    expect(commandOf(press('z', { mod: true }), at('typing'))).toBeNull();
    expect(commandOf(press('z', { mod: true }), at('inside'))).toBe('undo');
  });

  it('takes no single letters where they are switched off', () => {
    const off = at('command', { singleLetters: false });
    for (const key of ['j', 'd', 'z', '?', 'm']) expect(commandOf(press(key), off)).toBeNull();
    expect(commandOf(press('ArrowDown'), off)).toBe('select-next');
    expect(commandOf(press('z', { mod: true }), off)).toBe('undo');
  });

  it('leaves buttons outside the notebook their keys', () => {
    for (const key of ['Enter', 'j', 'ArrowDown', ' ']) {
      expect(commandOf(press(key), at('elsewhere'))).toBeNull();
      expect(commandOf(press(key, { shift: true }), at('elsewhere'))).toBeNull();
    }
  });

  it('follows a clicker on stage', () => {
    const stage = at('command', { presenting: true });
    expect(commandOf(press('PageDown'), stage)).toBe('slide-next');
    expect(commandOf(press('PageUp'), at('typing', { presenting: true }))).toBe('slide-previous');
    expect(commandOf(press(' '), stage)).toBe('slide-next');
    expect(commandOf(press(' '), at('inside', { presenting: true }))).toBeNull();
    expect(commandOf(press('Escape'), stage)).toBe('mode-edit');
  });
});
