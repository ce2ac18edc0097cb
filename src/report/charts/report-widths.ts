/** Widths in pixels that a report's charts are compiled for: a phone's, and up to a wide column's. */
export const REPORT_WIDTHS = [320, 480, 640, 860] as const;

/** The widest of them that fits into a place, the narrowest where none does; 0 in a place that is not there yet. */
export function reportWidth(available: number): number {
  if (available === 0) return 0;
  return REPORT_WIDTHS.findLast((width) => width <= available) ?? REPORT_WIDTHS[0];
}
