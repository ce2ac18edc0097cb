import { mulberry32 } from '../random';
import type { RankingCurve } from './ranking-curve';

/**
 * Rankings of customers drawn anew, to tell how far chance could have moved a curve: for each resample the ranking
 * curve at the same depths, resample after resample. Two rankings of one sample share their draws, so that their
 * difference can be told.
 */
export interface ResampledRankings {
  readonly resamples: number;
  /** Points of each curve. */
  readonly points: number;
  readonly rankings: readonly {
    readonly accepted: Float32Array;
    readonly declined: Float32Array;
  }[];
}

const RESAMPLES = 400;
const POINTS = 101;

/**
 * Draws customers with replacement 400 times and ranks them by each of the scores, the same for the same seed.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function resampleRankings(
  labels: Uint8Array,
  scores: readonly (Float32Array | Float64Array)[],
  seed: number
): ResampledRankings {
  const size = labels.length;
  const random = mulberry32(seed);
  const orders = scores.map((each) =>
    Uint32Array.from(labels, (_, row) => row).sort((a, b) => each[b]! - each[a]!)
  );
  const depths = depthsOf(size);
  const rankings = scores.map(() => ({
    accepted: new Float32Array(RESAMPLES * POINTS),
    declined: new Float32Array(RESAMPLES * POINTS)
  }));
  const times = new Uint32Array(size);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    times.fill(0);
    for (let i = 0; i < size; i++) times[Math.floor(random() * size)]!++;
    orders.forEach((order, which) => {
      writeCurve(order, labels, times, depths, rankings[which]!, resample * POINTS);
    });
  }
  return { resamples: RESAMPLES, points: POINTS, rankings };
}

/** One of the resampled curves. */
export function resampledCurve(
  drawn: ResampledRankings,
  ranking: number,
  resample: number
): RankingCurve {
  const { accepted, declined } = drawn.rankings[ranking]!;
  const [from, to] = [resample * drawn.points, (resample + 1) * drawn.points];
  return {
    accepted: Float64Array.from(accepted.subarray(from, to)),
    declined: Float64Array.from(declined.subarray(from, to))
  };
}

/** Places in the ranking at which curves are kept: closer together at the top, where campaigns end. */
function depthsOf(size: number): Uint32Array {
  return Uint32Array.from({ length: POINTS }, (_, j) =>
    Math.round(size * (j / (POINTS - 1)) ** 1.5)
  );
}

function writeCurve(
  order: Uint32Array,
  labels: Uint8Array,
  times: Uint32Array,
  depths: Uint32Array,
  into: { readonly accepted: Float32Array; readonly declined: Float32Array },
  offset: number
): void {
  let accepted = 0;
  let declined = 0;
  let place = 0;
  for (const [j, depth] of depths.entries()) {
    for (; place < depth; place++) {
      const row = order[place]!;
      if (labels[row] === 1) accepted += times[row]!;
      else declined += times[row]!;
    }
    into.accepted[offset + j] = accepted;
    into.declined[offset + j] = declined;
  }
  for (let j = 0; j < depths.length; j++) {
    // Of a resample without acceptors nothing is known: its share grows evenly.
    const even = depths.at(-1) === 0 ? 0 : depths[j]! / depths.at(-1)!;
    const at = offset + j;
    into.accepted[at] = accepted > 0 ? into.accepted[at]! / accepted : even;
    into.declined[at] = declined > 0 ? into.declined[at]! / declined : even;
  }
}
