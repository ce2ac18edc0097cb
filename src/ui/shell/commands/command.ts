/** Something that a person can have done, by key, palette or button. */
export interface Command {
  readonly id: string;
  /** As the palette and the list of keys call it. */
  readonly title: string;
  readonly group: 'Cell' | 'Add' | 'Notebook' | 'View' | 'Go to';
  /** How its keys read, e.g. "Shift Enter"; `Mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly string[];
  /** What else somebody may search it by. */
  readonly words?: string;
  /** Left out: it always can. */
  readonly isAvailable?: () => boolean;
  readonly run: () => void;
}
