import { gainsCurve } from '../evaluate/gains-curve';

/**
 * A ranking of customers whose answers are known: of those who accept and of those who decline, the share among the
 * first k, for k from 0 to all. Both hold for a list with another share of acceptors.
 */
export interface RankingCurve {
  readonly accepted: Float64Array;
  readonly declined: Float64Array;
}

/**
 * Ranks customers by falling score; equal scores keep the order of the rows. Where nobody accepted (or declined)
 * that share grows evenly: nothing is known of it.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function rankingCurve(
  labels: Uint8Array,
  scores: Float32Array | Float64Array
): RankingCurve {
  const { reached, rows, accepted } = gainsCurve(labels, scores);
  const declined = rows - accepted;
  const even = (k: number) => (rows === 0 ? 0 : k / rows);
  return {
    accepted: Float64Array.from(reached, (n, k) => (accepted > 0 ? n / accepted : even(k))),
    declined: Float64Array.from(reached, (n, k) => (declined > 0 ? (k - n) / declined : even(k)))
  };
}
