/** A column name without case, blanks and punctuation: `ZIP Code`, `zip_code` and `ZIPCode` are one. */
export function spellingKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
