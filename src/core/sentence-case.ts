/** A label as it stands inside a sentence: "Card spending" → "card spending"; "ID" and "CD account" stay. */
export function sentenceCase(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}
