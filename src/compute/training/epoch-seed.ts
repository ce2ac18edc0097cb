/**
 * The seed of one epoch's random numbers, far from those of its neighbours.
 *
 * @param epoch from 0
 */
export function epochSeed(seed: number, epoch: number): number {
  // The golden ratio's share of 2^32 spreads neighbouring numbers evenly (Knuth, TAOCP 3, 6.4).
  return (seed + Math.imul(epoch + 1, 0x9e3779b9)) | 0;
}
