import type { RankingCurve } from './ranking-curve';

/** Of each customer of a list: how much of it is called, and how much of it then accepts; both from 0 up. */
export interface Reach {
  readonly called: Float64Array;
  readonly accepted: Float64Array;
}

/** What a ranking does with a list of which `rate` accept when they are called. */
export function reachOf(curve: RankingCurve, rate: number): Reach {
  return {
    called: curve.accepted.map((share, k) => rate * share + (1 - rate) * curve.declined[k]!),
    accepted: curve.accepted.map((share) => rate * share)
  };
}

/** How much of the list accepts when the first `called` of it are called; between points along the line. */
export function acceptedAt({ called, accepted }: Reach, share: number): number {
  let low = 0;
  let high = called.length - 1;
  if (share <= 0) return 0;
  if (share >= called[high]!) return accepted[high]!;
  // The first point at or beyond the share.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (called[middle]! < share) low = middle + 1;
    else high = middle;
  }
  const [from, to] = [called[low - 1]!, called[low]!];
  const part = to > from ? (share - from) / (to - from) : 0;
  return accepted[low - 1]! + part * (accepted[low]! - accepted[low - 1]!);
}
