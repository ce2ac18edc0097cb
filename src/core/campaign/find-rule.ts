import { rocAuc } from '../evaluate/roc';
import { countByThreshold } from '../evaluate/threshold-counts';
import { featureCount } from '../prepare/encode-row';
import type { DesignMatrix, InputEncoder } from '../prepare/prepared';

/** The simplest way to choose customers: those with the most (or the least) of one number. */
export interface CampaignRule {
  readonly column: string;
  /** Place among the network's inputs. */
  readonly feature: number;
  /** Whether those with the least of it come first. */
  readonly leastFirst: boolean;
}

/** So many training rows decide: enough to tell columns apart, and quick. */
const MOST_ROWS = 20_000;

/**
 * The column of numbers that alone ranks acceptors highest among the training customers, such as income; null where
 * there is no such column, or the customers gave one answer only.
 *
 * @param numbers names of the columns that may be a rule
 */
export function findRule(
  encoder: InputEncoder,
  train: DesignMatrix,
  numbers: ReadonlySet<string>
): CampaignRule | null {
  const rows = Math.min(train.rows, MOST_ROWS);
  const labels = train.y.subarray(0, rows);
  let best: CampaignRule | null = null;
  let bestGap = 0;
  let feature = 0;
  for (const encoding of encoder.encodings) {
    if (encoding.kind === 'number' && numbers.has(encoding.column)) {
      const area = rocAuc(countByThreshold(labels, featureColumn(train, feature, rows)));
      const gap = Math.abs(area - 0.5);
      if (gap > bestGap) {
        best = { column: encoding.column, feature, leastFirst: area < 0.5 };
        bestGap = gap;
      }
    }
    feature += featureCount(encoding);
  }
  return best;
}

/** Customers' scores by a rule: the higher, the earlier they are called. */
export function ruleScores(rule: CampaignRule, customers: DesignMatrix): Float32Array {
  const scores = featureColumn(customers, rule.feature, customers.rows);
  return rule.leastFirst ? scores.map((value) => -value) : scores;
}

function featureColumn({ x, features }: DesignMatrix, feature: number, rows: number): Float32Array {
  return Float32Array.from({ length: rows }, (_, row) => x[row * features + feature]!);
}
