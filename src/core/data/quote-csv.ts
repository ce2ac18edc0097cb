/** A text as a CSV cell: everything that a reader could take for a separator or a quotation mark is quoted. */
export function quoteCsv(text: string): string {
  return /[",;\t|'\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
