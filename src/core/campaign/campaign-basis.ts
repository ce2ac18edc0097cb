import type { DesignMatrix, InputEncoder } from '../prepare/prepared';
import { findRule, ruleScores, type CampaignRule } from './find-rule';
import { rankingCurve, type RankingCurve } from './ranking-curve';
import { resampleRankings, type ResampledRankings } from './resampled-rankings';

/** All that a campaign is planned from; terms such as costs can change without making it anew. */
export interface CampaignBasis {
  /** Null where no column of numbers could be a rule. */
  readonly rule: CampaignRule | null;
  /** How deep to go is chosen on these. */
  readonly validation: Rankings;
  /** What that is worth is told by these. */
  readonly test: Rankings;
  /** The model's ranking of the test customers drawn anew, and after it the rule's. */
  readonly drawn: ResampledRankings;
}

export interface Rankings {
  readonly model: RankingCurve;
  readonly rule: RankingCurve | null;
}

export interface CampaignBasisInput {
  readonly encoder: InputEncoder;
  readonly train: DesignMatrix;
  readonly validation: DesignMatrix;
  readonly test: DesignMatrix;
  /** Of accepting, by the model. */
  readonly validationProbabilities: Float32Array;
  readonly testProbabilities: Float32Array;
  /** Names of the columns of numbers, of which the best becomes the rule. */
  readonly numbers: readonly string[];
  readonly seed: number;
}

/** Ranks validation and test customers by model and by rule, and the test customers again and again as drawn anew. */
export function campaignBasis(input: CampaignBasisInput): CampaignBasis {
  const { encoder, train, validation, test } = input;
  const rule = findRule(encoder, train, new Set(input.numbers));
  const rankings = (customers: DesignMatrix, probabilities: Float32Array): Rankings => ({
    model: rankingCurve(customers.y, probabilities),
    rule: rule && rankingCurve(customers.y, ruleScores(rule, customers))
  });
  const scores = [input.testProbabilities, ...(rule ? [ruleScores(rule, test)] : [])];
  return {
    rule,
    validation: rankings(validation, input.validationProbabilities),
    test: rankings(test, input.testProbabilities),
    drawn: resampleRankings(test.y, scores, input.seed)
  };
}
