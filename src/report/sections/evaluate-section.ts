import { campaignCell } from '../../cells/campaign-cell';
import { termsOf } from '../../cells/campaign-params';
import { dataCell } from '../../cells/data-cell';
import { evaluateCell } from '../../cells/evaluate-cell';
import { countsAtSteps } from '../../core/evaluate/counts-at-steps';
import { proposeThresholds } from '../../core/evaluate/propose-thresholds';
import { reliabilityBins } from '../../core/evaluate/reliability-bins';
import { rocAuc } from '../../core/evaluate/roc';
import { scoreBins } from '../../core/evaluate/score-bins';
import type { ScoredCustomers } from '../../core/evaluate/scored-customers';
import { countByThreshold } from '../../core/evaluate/threshold-counts';
import { evaluateFigures } from '../figures/evaluate-figures';
import type { EvaluateSectionData, ScoredData } from './evaluate-data';
import { aggregatesOf, type SectionMaker } from './section-maker';

/** What the network is worth, for any threshold, without the customers it was asked about. */
export const evaluateSection: SectionMaker<EvaluateSectionData> = {
  kind: 'evaluate',
  cell: evaluateCell.kind,
  offer: ({ scope }) =>
    aggregatesOf(scope.freshResult(dataCell) && scope.freshResult(evaluateCell)),
  collect({ scope }) {
    const found = scope.freshResult(evaluateCell)!;
    const { rows, accepted, threshold, confusion, metrics, intervals, report } = found;
    const proposals = proposeThresholds(found.validation);
    const thresholds = [threshold, ...proposals.map((proposal) => proposal.threshold)];
    return {
      evaluation: { rows, accepted, threshold, confusion, metrics, intervals, report },
      validation: scoredData(found.validation, thresholds),
      test: scoredData(found.test, thresholds),
      proposals,
      terms: termsOf(scope.params(campaignCell), scope.freshResult(dataCell)!)
    };
  },
  figures: ({ evaluation, validation, test }) =>
    [
      evaluateFigures('validation', validation, evaluation.threshold),
      evaluateFigures('test', test, evaluation.threshold)
    ].flatMap((figures) => Object.values(figures))
};

function scoredData(
  { labels, probabilities }: ScoredCustomers,
  thresholds: readonly number[]
): ScoredData {
  const counts = countByThreshold(labels, probabilities);
  return {
    counts: countsAtSteps(counts, thresholds),
    rocAuc: rocAuc(counts),
    bins: scoreBins(labels, probabilities),
    reliability: reliabilityBins(labels, probabilities)
  };
}
