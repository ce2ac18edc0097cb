/** Customers of about the same probability, by what they answered. */
export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  readonly accepted: number;
  readonly declined: number;
}

const BINS = 20;

/** Which of the twenty bins of equal width a probability is in; one on an end is in the bin above it. */
export function scoreBinOf(probability: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.floor(probability * BINS)));
}

/**
 * Counts customers of either answer by probability.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function scoreBins(
  labels: Uint8Array,
  probabilities: Float32Array | Float64Array
): readonly ScoreBin[] {
  const counts = [new Uint32Array(BINS), new Uint32Array(BINS)] as const;
  labels.forEach((label, i) => counts[label === 1 ? 1 : 0][scoreBinOf(probabilities[i]!)]!++);
  return Array.from(counts[0], (declined, bin) => ({
    from: bin / BINS,
    to: (bin + 1) / BINS,
    accepted: counts[1][bin]!,
    declined
  }));
}
