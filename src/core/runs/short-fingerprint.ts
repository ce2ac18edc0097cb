/** Enough of a fingerprint to tell files apart by eye. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 6);
}
