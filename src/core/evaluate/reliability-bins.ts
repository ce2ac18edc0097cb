/** Customers whose probabilities are alike: what was said of them and what they did. */
export interface ReliabilityBin {
  /** Ends of the bin; a probability on an end belongs to the bin below it. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly accepted: number;
  /** Mean probability; NaN without customers. */
  readonly meanPredicted: number;
  /** Share that accepted; NaN without customers. */
  readonly fractionAccepted: number;
}

/**
 * Groups customers by probability into bins of equal width, empty ones included.
 * Source: scikit-learn's `calibration_curve(strategy="uniform")`.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function reliabilityBins(
  labels: Uint8Array,
  probabilities: Float32Array | Float64Array,
  bins = 10
): readonly ReliabilityBin[] {
  const counts = new Float64Array(bins);
  const accepted = new Float64Array(bins);
  const sums = new Float64Array(bins);
  for (let i = 0; i < labels.length; i++) {
    const probability = probabilities[i]!;
    const bin = Math.min(bins - 1, Math.max(0, Math.ceil(probability * bins) - 1));
    counts[bin]!++;
    accepted[bin]! += labels[i]!;
    sums[bin]! += probability;
  }
  return Array.from(counts, (count, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    count,
    accepted: accepted[bin]!,
    meanPredicted: sums[bin]! / count,
    fractionAccepted: accepted[bin]! / count
  }));
}

/**
 * Expected calibration error: how far a probability lies from the share that accepts, over the bins by their
 * customers. NaN without customers. Source: Naeini, Cooper and Hauskrecht (2015).
 */
export function expectedCalibrationError(bins: readonly ReliabilityBin[]): number {
  const rows = bins.reduce((sum, { count }) => sum + count, 0);
  const gaps = bins.reduce(
    (sum, { count, meanPredicted, fractionAccepted }) =>
      count === 0 ? sum : sum + count * Math.abs(meanPredicted - fractionAccepted),
    0
  );
  return gaps / rows;
}
