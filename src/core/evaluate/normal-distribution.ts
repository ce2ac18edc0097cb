/** The standard normal distribution's 97.5% point: a 95% interval reaches this many standard errors. */
export const NORMAL_QUANTILE_975 = 1.959963984540054;

/**
 * The standard normal distribution function, to about 1e-7.
 * Source: Abramowitz and Stegun (1964), 26.2.17.
 */
export function normalCdf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? density * series : 1 - density * series;
}

/**
 * The inverse of the standard normal distribution function, to about 1e-7: bisection, since it is asked for a few
 * times only. Shares of 0 and 1 give the ends of the range, -9 and 9.
 */
export function normalQuantile(share: number): number {
  let low = -9;
  let high = 9;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
