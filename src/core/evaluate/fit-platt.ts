import { logit } from './logit';

/** A straight line on the logit scale: what a probability becomes. */
export interface PlattMap {
  readonly kind: 'platt';
  readonly slope: number;
  readonly intercept: number;
}

const STEPS = 100;
const SETTLED = 1e-10;

/**
 * Platt's recalibration: a logistic regression of the answers on the logit of the probability, towards targets a
 * little short of 0 and 1, so that a perfect ranking does not ask for an infinite slope. Newton's method with
 * halved steps. Without customers of both answers probabilities stay as they are.
 * Source: Platt (1999); Lin, Lin and Weng (2007) for the steps.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function fitPlatt(labels: Uint8Array, probabilities: Float32Array | Float64Array): PlattMap {
  const accepted = labels.reduce((sum, label) => sum + label, 0);
  const declined = labels.length - accepted;
  if (accepted === 0 || declined === 0) return { kind: 'platt', slope: 1, intercept: 0 };
  const high = (accepted + 1) / (accepted + 2);
  const low = 1 / (declined + 2);
  const x = Float64Array.from(probabilities, logit);
  const target = Float64Array.from(labels, (label) => (label === 1 ? high : low));

  let slope = 0;
  let intercept = Math.log((accepted + 1) / (declined + 1));
  let loss = lossAt(x, target, slope, intercept);
  for (let step = 0; step < STEPS; step++) {
    const [moveSlope, moveIntercept] = newtonStep(x, target, slope, intercept);
    let size = 1;
    let next = lossAt(x, target, slope + moveSlope, intercept + moveIntercept);
    while (next > loss && size > SETTLED) {
      size /= 2;
      next = lossAt(x, target, slope + size * moveSlope, intercept + size * moveIntercept);
    }
    if (!(loss - next > SETTLED)) break;
    slope += size * moveSlope;
    intercept += size * moveIntercept;
    loss = next;
  }
  return { kind: 'platt', slope, intercept };
}

function lossAt(x: Float64Array, target: Float64Array, slope: number, intercept: number): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const score = slope * x[i]! + intercept;
    // log(1 + e^score) without overflow, less the target's part.
    sum += Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - target[i]! * score;
  }
  return sum;
}

function newtonStep(
  x: Float64Array,
  target: Float64Array,
  slope: number,
  intercept: number
): [slope: number, intercept: number] {
  // A ridge far below any effect keeps the matrix from being singular where all probabilities are alike.
  let [a, b, c] = [1e-12, 0, 1e-12];
  let [g, h] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    const p = 1 / (1 + Math.exp(-(slope * x[i]! + intercept)));
    const weight = p * (1 - p);
    a += weight * x[i]! * x[i]!;
    b += weight * x[i]!;
    c += weight;
    g += (p - target[i]!) * x[i]!;
    h += p - target[i]!;
  }
  const determinant = a * c - b * b;
  return [(b * h - c * g) / determinant, (b * g - a * h) / determinant];
}
