import type { IsotonicMap } from './fit-isotonic';
import type { PlattMap } from './fit-platt';
import { logit } from './logit';

/** What a probability becomes, so that of those called 30% about 30 in 100 accept. */
export type Calibrator = IsotonicMap | PlattMap;

/** Probabilities as a calibrator corrects them, one a row; a calibrator without points changes none. */
export function recalibrate(
  calibrator: Calibrator,
  probabilities: Float32Array | Float64Array
): Float64Array {
  if (calibrator.kind === 'platt') {
    const { slope, intercept } = calibrator;
    return Float64Array.from(probabilities, (p) => {
      return 1 / (1 + Math.exp(-(slope * logit(p) + intercept)));
    });
  }
  return Float64Array.from(probabilities, (p) => alongLine(calibrator, p));
}

function alongLine({ x, y }: IsotonicMap, value: number): number {
  if (x.length === 0) return value;
  // The first point at or beyond the value.
  let low = 0;
  let high = x.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[middle]! < value) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return y[0]!;
  if (low === x.length) return y[low - 1]!;
  const [fromX, toX] = [x[low - 1]!, x[low]!];
  const share = (value - fromX) / (toX - fromX);
  return y[low - 1]! + share * (y[low]! - y[low - 1]!);
}
