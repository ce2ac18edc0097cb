/** A text with its first letter as at the start of a sentence. */
export function startingSentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
