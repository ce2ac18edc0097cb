import type { CodedColumn } from './coded-column';
import type { NearRule } from './near-rule';
import { nearTwins } from './near-twins';
import type { Shuffles } from './shuffles';

/** Share of the rows asked for that have a near-twin among the others; NaN where none is asked for. */
export function nearShare(
  columns: readonly CodedColumn[],
  rule: NearRule,
  asked: Int32Array,
  others: Int32Array
): number {
  const twins = nearTwins(columns, rule, asked, others);
  return twins.reduce((sum, twin) => sum + twin, 0) / twins.length;
}

/** The share that would have a near-twin among the shuffled rows by chance: the mean over several shuffles. */
export function chanceShare(
  shuffles: Shuffles,
  rule: NearRule,
  asked: Int32Array,
  seeds: readonly number[]
): number {
  const shares = seeds.map((seed) => {
    const columns = shuffles.under(rule, seed);
    return columns ? nearShare(columns, rule, asked, shuffles.rows) : 1;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
