const short = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit'
});
const whole = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' });

/** When a run began, on the reader's clock: "21 Nov, 14:05", and in full. Takes ISO 8601. */
export function runMoment(startedAt: string): { readonly short: string; readonly whole: string } {
  const time = new Date(startedAt);
  return { short: short.format(time), whole: whole.format(time) };
}
