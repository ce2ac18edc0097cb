import type { TrainingOutcome } from '../compute/training-protocol';
import type { ScoredCustomers } from '../core/evaluate/scored-customers';
import type { PreparedData } from '../core/prepare/prepared';

/** The validation and the test customers, as a trained network sees them. */
export function scoredParts(
  { split, validation, test }: PreparedData,
  {
    validationProbabilities,
    testProbabilities
  }: Pick<TrainingOutcome, 'validationProbabilities' | 'testProbabilities'>
): { readonly validation: ScoredCustomers; readonly test: ScoredCustomers } {
  return {
    validation: {
      positions: split.validation,
      labels: validation.y,
      probabilities: validationProbabilities
    },
    test: { positions: split.test, labels: test.y, probabilities: testProbabilities }
  };
}
