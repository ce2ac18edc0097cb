import type { CampaignTerms } from '../../core/campaign/campaign-terms';
import type { Evaluation } from '../../core/evaluate/evaluation';
import type { ProposedThreshold } from '../../core/evaluate/propose-thresholds';
import type { ReliabilityBin } from '../../core/evaluate/reliability-bins';
import type { ScoreBin } from '../../core/evaluate/score-bins';
import type { ThresholdCounts } from '../../core/evaluate/threshold-counts';

/** Customers with their probabilities, as counts. */
export interface ScoredData {
  /** At whole percents. */
  readonly counts: ThresholdCounts;
  /** Of all probabilities, which the counts are too coarse for. */
  readonly rocAuc: number;
  readonly bins: readonly ScoreBin[];
  readonly reliability: readonly ReliabilityBin[];
}

export interface EvaluateSectionData {
  readonly evaluation: Evaluation;
  readonly validation: ScoredData;
  readonly test: ScoredData;
  readonly proposals: readonly ProposedThreshold[];
  /** What a threshold's calls and acceptances cost and bring. */
  readonly terms: CampaignTerms;
}
