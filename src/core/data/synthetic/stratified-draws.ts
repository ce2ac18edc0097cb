import { shuffle, type Random } from '../../random';

/**
 * `count` uniform draws in [0, 1), one from each of `count` equal strata, in random order. They follow a
 * distribution far more closely than independent draws would.
 */
export function stratifiedDraws(count: number, random: Random): Float64Array {
  const draws = new Float64Array(count);
  for (let stratum = 0; stratum < count; stratum++) draws[stratum] = stratum;
  shuffle(draws, random);
  for (let i = 0; i < count; i++) draws[i] = (draws[i]! + random()) / count;
  return draws;
}
