import type { Snippet } from 'svelte';

/** A button that opens a small window beside it. */
export interface PopoverProps {
  readonly buttonClass: string;
  /** What shows in the button. */
  readonly button: Snippet;
  /** What shows in the window. */
  readonly children: Snippet;
  /** The window's greatest width in rem. */
  readonly width: number;
  open?: boolean;
}
