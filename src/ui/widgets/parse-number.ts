/**
 * Reads what a person types into a number field: "1,000", "0,5", "$118k" (with the field's own
 * signs given), "1e-3", "−4" with a typographic minus.
 *
 * @param signs texts that may stand around the number and are ignored, such as "$" and "k"
 * @returns the number, or null where the text is not one (empty text included)
 */
export function parseNumber(text: string, signs: readonly string[] = []): number | null {
  let bare = text.trim();
  for (const sign of signs) {
    if (sign && bare.startsWith(sign)) bare = bare.slice(sign.length);
    if (sign && bare.endsWith(sign)) bare = bare.slice(0, -sign.length);
  }
  bare = bare.replace(/\s/g, '').replace(/^[−–]/, '-');
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare)) bare = bare.replaceAll(',', '');
  else if (/^[-+]?\d*,\d+$/.test(bare)) bare = bare.replace(',', '.');
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(bare)) return null;
  const value = Number(bare);
  return Number.isFinite(value) ? value : null;
}
