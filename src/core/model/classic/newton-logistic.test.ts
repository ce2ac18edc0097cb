import { expect, it } from 'vitest';
import { mulberry32 } from '../../random';
import { newtonLogistic } from './newton-logistic';

it('ends where the penalised log loss has no slope, also for answers that a line parts without fault', () => {
  for (const noise of [0, 0.3]) {
    const random = mulberry32(4);
    const rows = 200;
    const features = 3;
    const x = Float32Array.from({ length: rows * features }, () => random() * 4 - 2);
    const y = Uint8Array.from({ length: rows }, (_, i) =>
      x[i * features]! > 0 === random() >= noise ? 1 : 0
    );
    const weights = Float64Array.from({ length: rows }, () => 0.5 + random());
    const { coefficients, intercept, errors } = newtonLogistic({ rows, features, x, y }, weights);
    const slope = new Float64Array(features + 1);
    for (let i = 0; i < rows; i++) {
      let logit = intercept;
      for (let f = 0; f < features; f++) logit += x[i * features + f]! * coefficients[f]!;
      const miss = weights[i]! * (1 / (1 + Math.exp(-logit)) - y[i]!);
      for (let f = 0; f < features; f++) slope[f]! += miss * x[i * features + f]!;
      slope[features]! += miss;
    }
    for (let f = 0; f < features; f++) slope[f]! += coefficients[f]!;
    expect(Math.max(...slope.map(Math.abs))).toBeLessThan(1e-7);
    expect(errors.every((error) => error > 0 && error < 1)).toBe(true);
  }
});
