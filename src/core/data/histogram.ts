import { linearSpace } from './linear-space';
import { presentValues } from './present-values';
import { quantileOfSorted } from './quantile';

/** Bins of equal width and how many values fall in each. */
export interface Histogram {
  /** counts.length + 1 edges, ascending; every bin holds its lower edge, the last one both. */
  readonly edges: Float64Array;
  readonly counts: Float64Array;
}

/** More bins than a chart has pixels help nobody. */
const MAX_BINS = 1000;

/**
 * Histogram by the rules of seaborn's `histplot` and NumPy's `histogram`.
 *
 * With a `binWidth`: edges `arange(min, max + width, width)`. Without (null): equal bins from min to
 * max, about as wide as the narrower of Freedman-Diaconis (2 IQR n^(-1/3)) and Sturges
 * (range / (log2 n + 1)); Sturges alone where the IQR is 0. At most 1,000 bins.
 *
 * Missing values (NaN) are skipped; without values there are no edges and no counts. A constant column
 * has one bin.
 */
export function computeHistogram(values: Float64Array, binWidth: number | null): Histogram {
  const sorted = presentValues(values).sort();
  if (sorted.length === 0) return { edges: new Float64Array(0), counts: new Float64Array(0) };
  const edges = binWidth === null ? automaticEdges(sorted) : edgesOfWidth(sorted, binWidth);
  return { edges, counts: countIntoBins(sorted, edges) };
}

function automaticEdges(sorted: Float64Array): Float64Array {
  const min = sorted[0]!;
  const max = sorted[sorted.length - 1]!;
  if (min === max) return Float64Array.of(min - 0.5, max + 0.5);
  const iqr = quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25);
  const freedmanDiaconis = 2 * iqr * sorted.length ** (-1 / 3);
  const sturges = (max - min) / (Math.log2(sorted.length) + 1);
  const width = freedmanDiaconis > 0 ? Math.min(freedmanDiaconis, sturges) : sturges;
  return linearSpace(min, max, Math.min(Math.ceil((max - min) / width), MAX_BINS) + 1);
}

function edgesOfWidth(sorted: Float64Array, width: number): Float64Array {
  const min = sorted[0]!;
  const max = sorted[sorted.length - 1]!;
  // The length of NumPy's arange(min, max + width, width), less one for bins; a constant column has one.
  const bins = Math.max(Math.ceil((max + width - min) / width) - 1, 1);
  if (bins > MAX_BINS) return linearSpace(min, max, MAX_BINS + 1);
  // arange steps by the difference of its first two numbers, as they were rounded.
  const step = min + width - min;
  // NumPy loses the greatest value where that rounding ends just below it; no customer is lost here.
  return linearSpace(min, Math.max(min + bins * step, max), bins + 1);
}

/** NumPy's counting into equal bins: a computed index, then corrected against the edges themselves. */
function countIntoBins(values: Float64Array, edges: Float64Array): Float64Array {
  const bins = edges.length - 1;
  const first = edges[0]!;
  const last = edges[bins]!;
  const counts = new Float64Array(bins);
  for (const value of values) {
    if (value < first || value > last) continue;
    let bin = Math.floor(((value - first) / (last - first)) * bins);
    if (bin === bins) bin--;
    if (value < edges[bin]!) bin--;
    else if (bin !== bins - 1 && value >= edges[bin + 1]!) bin++;
    counts[bin]!++;
  }
  return counts;
}
