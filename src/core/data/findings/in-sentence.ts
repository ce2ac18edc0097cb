/**
 * A label as it stands inside a sentence: "Income" becomes "income"; abbreviations ("CD account") and
 * names spelt in a way of their own ("CCAvg") stay.
 */
export function inSentence(label: string): string {
  const firstWord = label.split(/\s/, 1)[0]!;
  const isPlainWord = /^\p{Lu}\p{Ll}+$/u.test(firstWord);
  return isPlainWord ? label[0]!.toLowerCase() + label.slice(1) : label;
}
