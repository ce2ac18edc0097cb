import type { ModelAnswer } from '../compute/models-protocol';
import type { ComparedModel, ComparisonOutcome } from '../compute/comparison-contract';
import { foldMetrics } from '../core/compare/fold-metrics';
import { summariseFolds } from '../core/compare/summarise-folds';
import type { Metrics } from '../core/evaluate/evaluation';
import { modelTitles } from '../core/model/classic/model-words';
import { yieldToPage } from '../platform/yield-to-page';
import type { ModelScores } from './models-result';

/** What says the same to everybody, or follows one column, has no vote. */
const baselines: readonly ComparedModel[] = ['allDecline', 'bestColumnRule'];

const VOTERS_AT_LEAST = 2;

/**
 * Scores the mean of the models' probabilities: each model that learned has one vote. Nothing is fitted for it.
 *
 * @param tests test rows by fold
 * @param accepted 1 for each customer of the file who accepted
 * @returns null if fewer than two models can vote
 */
export async function softVote(
  { answers, failures }: ComparisonOutcome,
  tests: readonly Uint32Array[],
  accepted: Uint8Array
): Promise<ModelScores | null> {
  const voters = [...answers].filter(([name]) => !baselines.includes(name) && !failures.has(name));
  if (voters.length < VOTERS_AT_LEAST) return null;
  const metrics: Metrics[] = [];
  for (const [fold, test] of tests.entries()) {
    const mean = meanProbabilities(voters.map(([, each]) => each[fold]!));
    const labels = Uint8Array.from(test, (row) => accepted[row]!);
    metrics.push(foldMetrics(labels, mean, 0.5));
    await yieldToPage();
  }
  const names = voters.map(([name]) => modelTitles[name]);
  return {
    name: 'softVote',
    ...summariseFolds(metrics),
    fitMs: voters.reduce((sum, [, each]) => sum + meanFitMs(each.slice(0, tests.length)), 0),
    description: {
      kind: 'words',
      text: `The mean of the probabilities of ${names.length} models: ${names.join(', ')}. Each has one vote.`
    }
  };
}

/** Mean time of some fits. */
export function meanFitMs(answers: readonly ModelAnswer[]): number {
  return answers.reduce((sum, { fitMs }) => sum + fitMs, 0) / answers.length;
}

function meanProbabilities(votes: readonly ModelAnswer[]): Float64Array {
  const mean = new Float64Array(votes[0]!.probabilities.length);
  for (const { probabilities } of votes) {
    for (let i = 0; i < mean.length; i++) mean[i]! += probabilities[i]! / votes.length;
  }
  return mean;
}
