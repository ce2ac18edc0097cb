/** What a cell says, in lower case, that says nothing. */
export const missingMarkers: readonly string[] = ['', 'na', 'n/a', 'nan', 'null', '?'];

const markers: ReadonlySet<string> = new Set(missingMarkers);

/** Whether a cell says that its value is not known: empty, NA, N/A, NaN, null or ? in any case. */
export function isMissing(text: string): boolean {
  if (text === '') return true;
  // Most cells start with a digit and end the question here.
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  const trimmed = text.trim();
  return trimmed.length <= 4 && markers.has(trimmed.toLowerCase());
}
