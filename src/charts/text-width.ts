/** Average width of a character of the interface's type, as a share of its size; on the safe side. */
const CHARACTER_WIDTH = 0.55;

/** About how many pixels the longest of `texts` takes at `fontSize`. */
export function textWidth(texts: readonly string[], fontSize = 12): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.ceil(longest * fontSize * CHARACTER_WIDTH);
}
