/**
 * How long a task still takes, as a person says it: "6 s left", "about 2 min left". Coarser the
 * longer it takes, so that the text does not flicker.
 *
 * @param remainingMs milliseconds; anything but a number of at least 0 reads as "estimating"
 */
export function timeLeft(remainingMs: number): string {
  if (!Number.isFinite(remainingMs) || remainingMs < 0) return 'estimating time';
  const seconds = Math.round(remainingMs / 1000);
  if (seconds < 1) return 'under 1 s left';
  if (seconds < 60) return `${seconds} s left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${minutes} min left`;
  return `about ${Math.round(minutes / 60)} h left`;
}
