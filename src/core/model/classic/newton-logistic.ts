import type { DesignMatrix } from '../../prepare/prepared';
import { sigmoid } from './boosted-model';
import { cholesky, choleskySolve } from './cholesky';

/** A logistic regression's numbers, an entry a feature. */
export interface LogisticFit {
  readonly coefficients: Float64Array;
  readonly intercept: number;
  /** Standard errors of the coefficients (Wald). */
  readonly errors: Float64Array;
}

const MOST_STEPS = 100;
/** Steps are halved at most so often before the fit is taken as converged. */
const MOST_HALVINGS = 30;
/** Coefficients that move less than this have converged. */
const TOLERANCE = 1e-10;

/**
 * Minimises the weighted log loss plus half the squared coefficients, the intercept left free, by Newton's
 * method with steps halved where they overshoot. The objective is convex: there is one minimum.
 * Standard errors come from the inverse of its second derivative.
 */
export function newtonLogistic(
  { rows, features, x, y }: DesignMatrix,
  weights: Float64Array
): LogisticFit {
  const size = features + 1;
  let at = new Float64Array(size);
  let loss = lossAt(at);
  let lower = derivatives(at).lower;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, lower: bent } = derivatives(at);
    lower = bent;
    const direction = choleskySolve(lower, size, gradient);
    if (direction.every((move) => Math.abs(move) < TOLERANCE)) break;
    let share = 1;
    let next = moved(direction, share);
    for (let halving = 0; halving < MOST_HALVINGS && lossAt(next) > loss; halving++) {
      share /= 2;
      next = moved(direction, share);
    }
    at = next;
    loss = lossAt(at);
  }
  const errors = Float64Array.from({ length: features }, (_, f) => {
    const unit = new Float64Array(size);
    unit[f] = 1;
    return Math.sqrt(choleskySolve(lower, size, unit)[f]!);
  });
  return { coefficients: at.slice(0, features), intercept: at[features]!, errors };

  function moved(direction: Float64Array, share: number) {
    return at.map((value, i) => value - share * direction[i]!);
  }

  function logitOf(point: Float64Array, row: number): number {
    let logit = point[features]!;
    for (let f = 0; f < features; f++) logit += x[row * features + f]! * point[f]!;
    return logit;
  }

  function lossAt(point: Float64Array): number {
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      const logit = logitOf(point, row);
      const against = y[row] === 1 ? -logit : logit;
      // log(1 + e^a) without overflow.
      sum += weights[row]! * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))));
    }
    for (let f = 0; f < features; f++) sum += point[f]! ** 2 / 2;
    return sum;
  }

  function derivatives(point: Float64Array) {
    const gradient = new Float64Array(size);
    const second = new Float64Array(size * size);
    const input = new Float64Array(size).fill(1);
    for (let row = 0; row < rows; row++) {
      for (let f = 0; f < features; f++) input[f] = x[row * features + f]!;
      const probability = sigmoid(logitOf(point, row));
      const miss = weights[row]! * (probability - y[row]!);
      const bend = weights[row]! * probability * (1 - probability);
      for (let i = 0; i < size; i++) {
        gradient[i]! += miss * input[i]!;
        const bent = bend * input[i]!;
        for (let j = 0; j <= i; j++) second[i * size + j]! += bent * input[j]!;
      }
    }
    for (let f = 0; f < features; f++) {
      gradient[f]! += point[f]!;
      second[f * size + f]! += 1;
    }
    // Keeps the matrix positive where one answer alone is left of the intercept.
    second[size * size - 1]! += 1e-12;
    return { gradient, lower: cholesky(second, size) };
  }
}
