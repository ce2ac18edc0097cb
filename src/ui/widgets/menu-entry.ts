/** A line of a menu. Entries of one group stand together. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  /** A second line that explains. */
  readonly words?: string;
  readonly group: string;
  /** How its keys read. */
  readonly keys?: string;
  /** Shown as switched on. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}
