import { closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import type { KeyBinding } from '@codemirror/view';

/**
 * The editor's keys. Tab leaves the editor, and Enter with a modifier is left to the page, where it runs a cell.
 */
export const editorKeys: readonly KeyBinding[] = [
  ...closeBracketsKeymap,
  ...completionKeymap,
  ...historyKeymap,
  ...defaultKeymap
    .filter(({ key }) => key !== 'Mod-Enter')
    .map((binding) => (binding.key === 'Enter' ? { ...binding, shift: undefined } : binding))
];
