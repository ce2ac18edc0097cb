import type { Snippet } from 'svelte';
import type { MenuEntry } from './menu-entry';

/** A button that opens a list of things to do. */
export interface MenuProps {
  /** What the button is called; what shows in it is `children`. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly children: Snippet;
  readonly buttonClass?: string | undefined;
  readonly align?: 'start' | 'end' | undefined;
  readonly testId?: string | undefined;
  open?: boolean;
}
