/** How long something took, in words: "under 0.1 s", "0.8 s", "14 s", "2 min 5 s". Takes milliseconds. */
export function timeTaken(durationMs: number): string {
  if (durationMs < 50) return 'under 0.1 s';
  if (durationMs < 9950) return `${(durationMs / 1000).toFixed(1)} s`;
  const seconds = Math.round(durationMs / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
