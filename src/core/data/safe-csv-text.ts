import { quoteCsv } from './quote-csv';

/** A text as a CSV cell; one that a spreadsheet would take for a formula stands behind an apostrophe. */
export function safeCsvText(text: string): string {
  return quoteCsv(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
}
