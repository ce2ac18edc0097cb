interface CurvePoint {
  readonly run: string;
  readonly epoch: number;
  readonly value: number;
}

/** Least distance of two labels, as a share of the value axis: a line of text. */
const GAP = 0.07;
/** Labels whose epochs are closer than this share of all epochs could cover each other. */
const NEAR = 0.05;

/**
 * Where each run's letter stands: at its last point, moved up just enough that letters next to each other
 * stay apart. Runs that end outside the range have none.
 *
 * @param range of the value axis
 */
export function endLabels(
  points: readonly CurvePoint[],
  range: readonly [low: number, high: number],
  lastEpoch: number
): readonly CurvePoint[] {
  const [low, high] = range;
  const gap = (high - low) * GAP;
  const ends = new Map(points.map((point) => [point.run, point]));
  const placed: CurvePoint[] = [];
  for (const end of [...ends.values()].sort((a, b) => a.value - b.value)) {
    if (end.value < low || end.value > high) continue;
    const below = placed.filter(({ epoch }) => Math.abs(epoch - end.epoch) < NEAR * lastEpoch);
    const value = Math.max(end.value, ...below.map((label) => label.value + gap));
    placed.push({ ...end, value });
  }
  return placed;
}
