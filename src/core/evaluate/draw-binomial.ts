import type { Random } from '../random';

/**
 * One draw from the binomial distribution: how many of `trials` succeed, each with chance `share`.
 *
 * By inversion from the mode outwards, which takes about as many steps as the distribution's
 * standard deviation, so a draw of 100,000 trials is as good as free.
 * Source: Devroye (1986), "Non-uniform random variate generation", sections III.2 and X.4.
 */
export function drawBinomial(trials: number, share: number, random: Random): number {
  if (trials === 0 || share <= 0) return 0;
  if (share >= 1) return trials;
  const odds = share / (1 - share);
  const mode = Math.min(trials, Math.floor((trials + 1) * share));
  const atMode = Math.exp(
    logFactorial(trials) -
      logFactorial(mode) -
      logFactorial(trials - mode) +
      mode * Math.log(share) +
      (trials - mode) * Math.log1p(-share)
  );

  let left = random() - atMode;
  let low = mode;
  let high = mode;
  let atLow = atMode;
  let atHigh = atMode;
  while (left >= 0 && (low > 0 || high < trials)) {
    if (high < trials) {
      atHigh *= ((trials - high) / (high + 1)) * odds;
      high++;
      left -= atHigh;
      if (left < 0) return high;
    }
    if (low > 0) {
      atLow *= low / (trials - low + 1) / odds;
      low--;
      left -= atLow;
      if (left < 0) return low;
    }
    // What rounding has left over is beyond every value that can be told from impossible.
    if (atLow + atHigh < Number.MIN_VALUE) break;
  }
  return mode;
}

/** log(n!): summed while that is short, then Stirling's series (error below 1e-11). */
function logFactorial(n: number): number {
  if (n < 16) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return Math.log(product);
  }
  const inverse = 1 / n;
  const series = inverse * (1 / 12 - inverse * inverse * (1 / 360 - (inverse * inverse) / 1260));
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}
