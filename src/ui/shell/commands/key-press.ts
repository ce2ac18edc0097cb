/** A key as it was pressed; letters are lower case. */
export interface KeyPress {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export function keyPressOf(event: KeyboardEvent): KeyPress {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    mod: ctrlKey || metaKey,
    shift: shiftKey,
    alt: altKey
  };
}
