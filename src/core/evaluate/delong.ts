import type { Interval } from './evaluation';
import { NORMAL_QUANTILE_975 as Z } from './normal-distribution';
import { rocAuc } from './roc';
import type { ThresholdCounts } from './threshold-counts';

/**
 * 95% interval of the area under the ROC curve: DeLong's variance, on the logit scale so that it
 * stays within 0 and 1.
 *
 * Where the variance is 0 or unknown it falls back:
 * - an area of exactly 1 or 0: an exact one-sided bound. Pairing acceptors and decliners at random
 *   makes m = min(acceptors, decliners) independent pairs, all ranked alike, which has a chance of
 *   area^m; the bound is where that chance is 5%, so area^m = 0.05
 *   (Hanley and Lippman-Hand 1983, "If nothing goes wrong, is everything all right?", JAMA 249);
 * - a single acceptor or decliner, which tells nothing of the spread, or no spread at all: [0, 1].
 *
 * NaN at both ends if either group is empty.
 *
 * Sources: DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44; Pepe (2003), "The statistical
 * evaluation of medical tests", section 5.2, for the logit.
 */
export function delongInterval(counts: ThresholdCounts): Interval {
  const auc = rocAuc(counts);
  const { accepted, declined } = counts;
  if (Number.isNaN(auc)) return [NaN, NaN];
  const bound = 0.05 ** (1 / Math.min(accepted, declined));
  if (auc === 1) return [bound, 1];
  if (auc === 0) return [0, 1 - bound];

  const standardError = Math.sqrt(delongVariance(counts));
  if (!(standardError > 0)) return [0, 1];
  const logit = Math.log(auc / (1 - auc));
  const reach = (Z * standardError) / (auc * (1 - auc));
  return [inverseLogit(logit - reach), inverseLogit(logit + reach)];
}

/**
 * DeLong's variance of the area under the ROC curve. NaN with fewer than two acceptors or decliners.
 *
 * Every customer's placement is the share of the other group that is ranked on the right side,
 * ties counting half; the variance adds up the spread of the placements in both groups.
 */
export function delongVariance(counts: ThresholdCounts): number {
  const { tp, fp, accepted, declined } = counts;
  if (accepted < 2 || declined < 2) return NaN;
  const auc = rocAuc(counts);
  let acceptedSquares = 0;
  let declinedSquares = 0;
  let tpBefore = 0;
  let fpBefore = 0;
  for (let i = 0; i < tp.length; i++) {
    const declinersBelow = 1 - (fp[i]! + fpBefore) / 2 / declined;
    const acceptorsAbove = (tp[i]! + tpBefore) / 2 / accepted;
    acceptedSquares += (tp[i]! - tpBefore) * (declinersBelow - auc) ** 2;
    declinedSquares += (fp[i]! - fpBefore) * (acceptorsAbove - auc) ** 2;
    tpBefore = tp[i]!;
    fpBefore = fp[i]!;
  }
  return acceptedSquares / (accepted - 1) / accepted + declinedSquares / (declined - 1) / declined;
}

function inverseLogit(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
