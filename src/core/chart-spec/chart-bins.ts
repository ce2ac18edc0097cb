import { niceStep } from '../nice-step';

/** Ranges of equal width, each from its start up to the next. */
export interface ChartBins {
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

/** Ranges that hold every value: of the width asked for, or of a readable width that makes at most `maxBins`. */
export function chartBins(values: Float64Array, maxBins: number, step: number | null): ChartBins {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return { start: 0, step: 1, count: 0 };
  const width = step ?? niceStep((high - low) / maxBins);
  const start = Math.floor(low / width + 1e-9) * width;
  return { start, step: width, count: Math.floor((high - start) / width + 1e-9) + 1 };
}

/** Where the range of a place begins, without the dust of multiplication. */
export function binEdge({ start, step }: ChartBins, place: number): number {
  return Number((start + place * step).toPrecision(12));
}

/** The place of a value's range. */
export function binOf({ start, step, count }: ChartBins, value: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((value - start) / step + 1e-9)));
}

/** "80–100", or "80 to 100" where a minus sign would be misread. */
export function binLabel(bins: ChartBins, place: number): string {
  const [from, to] = [binEdge(bins, place), binEdge(bins, place + 1)];
  return from < 0 ? `${from} to ${to}` : `${from}–${to}`;
}
