/** What of a keyboard event decides where to go. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the reader is in a table of rows. */
export interface RowPosition {
  /** The selected row, if any. */
  readonly active: number | null;
  readonly rowCount: number;
  /** Rows that a page key moves by. */
  readonly pageRows: number;
  /** The first row on the screen: where a key starts when none is selected. */
  readonly firstVisible: number;
}

/**
 * The row that a key leads to, or null where the key is not one of the table's. Arrows and page keys
 * move, Home and F go to the first rows, End and L to the last.
 */
export function rowForKey(pressed: PressedKey, position: RowPosition): number | null {
  const { active, rowCount, pageRows, firstVisible } = position;
  if (rowCount === 0 || pressed.altKey || pressed.metaKey) return null;
  const last = rowCount - 1;
  if (pressed.key === 'Home') return 0;
  if (pressed.key === 'End') return last;
  // Control with a letter or an arrow belongs to the browser.
  if (pressed.ctrlKey) return null;
  const within = (row: number) => Math.min(last, Math.max(0, row));
  switch (pressed.key) {
    case 'f':
    case 'F':
      return 0;
    case 'l':
    case 'L':
      return last;
    case 'ArrowDown':
      return within(active === null ? firstVisible : active + 1);
    case 'ArrowUp':
      return within(active === null ? firstVisible : active - 1);
    case 'PageDown':
      return within((active ?? firstVisible) + pageRows);
    case 'PageUp':
      return within((active ?? firstVisible) - pageRows);
    default:
      return null;
  }
}
