import { rocAuc } from '../evaluate/roc';
import { mulberry32 } from '../random';
import { groupColumn } from './group-column';
import type { CodedColumn } from './coded-column';

/** Finer groups than those of an association: what gives the answer away may be a narrow range. */
const GROUPS = 64;
/** As many customers of the usual answer are added to each group, so that a few say little. */
const PRIOR = 2;
const SEED = 7;

/**
 * How well a column's values alone order the customers: half of them tell for each value (or for each of 64 groups of
 * a measured column) how many accept, and the others are ordered by that; then the other way round.
 *
 * @param accepted 1 for each row that accepted
 * @returns area under the ROC curve: 0.5 says nothing, 1 decides; the mean of both halves
 */
export function columnPower(column: CodedColumn, accepted: Uint8Array): number {
  const rows = Int32Array.from(accepted, (_, row) => row);
  const { groupOf, groups } = groupColumn(column, rows, GROUPS);
  const random = mulberry32(SEED);
  const counts = [0, 1].map(() => ({
    yes: new Float64Array(groups),
    no: new Float64Array(groups)
  }));
  for (const row of rows) {
    const half = counts[random() < 0.5 ? 0 : 1]!;
    (accepted[row] === 1 ? half.yes : half.no)[groupOf[row]!]!++;
  }
  const [first, second] = counts as [Half, Half];
  return (areaBy(first, second) + areaBy(second, first)) / 2;
}

interface Half {
  readonly yes: Float64Array;
  readonly no: Float64Array;
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

/** How well the one half is ordered by the rates of the other. */
function areaBy(asked: Half, learned: Half): number {
  const rate = sum(learned.yes) / (sum(learned.yes) + sum(learned.no));
  const rates = learned.yes.map(
    (yes, group) => (yes + PRIOR * rate) / (yes + learned.no[group]! + PRIOR)
  );
  const thresholds = Float64Array.from(new Set(rates)).sort().reverse();
  const placeOf = new Map(Array.from(thresholds, (each, place) => [each, place]));
  const tp = new Float64Array(thresholds.length);
  const fp = new Float64Array(thresholds.length);
  rates.forEach((each, group) => {
    const place = placeOf.get(each)!;
    tp[place]! += asked.yes[group]!;
    fp[place]! += asked.no[group]!;
  });
  for (let i = 1; i < thresholds.length; i++) {
    tp[i]! += tp[i - 1]!;
    fp[i]! += fp[i - 1]!;
  }
  return rocAuc({ thresholds, tp, fp, accepted: sum(asked.yes), declined: sum(asked.no) });
}
