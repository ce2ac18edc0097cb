import type { Evaluation } from '../core/evaluate/evaluation';
import type { ScoredCustomers } from '../core/evaluate/scored-customers';
import { defaultEvaluation } from './default-evaluation';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { scoredParts } from './scored-parts';
import { trainCell } from './train-cell';

export interface EvaluateParams {
  /** A probability of at least this counts as "will accept". */
  readonly threshold: number;
  /** Seeds the bootstrap of F1. */
  readonly bootstrapSeed: number;
}

/** What the network is worth on the test customers, and whom it was asked about. */
export interface EvaluateResult extends Evaluation {
  /** A threshold is chosen on the validation customers, so that the test stays a test. */
  readonly validation: ScoredCustomers;
  readonly test: ScoredCustomers;
  /** Seeded the intervals that are drawn. */
  readonly bootstrapSeed: number;
}

/** Scores the network on the test customers, whom it has never seen. */
export const evaluateCell: LoanbookCell<EvaluateParams, EvaluateResult> = {
  kind: 'evaluate',
  title: 'Evaluate',
  cost: 'cheap',
  reads: ['prepare', 'train'],
  repeatable: true,
  defaults: defaultEvaluation,
  packer: packWhole(3),
  async run({ params, read, services }) {
    const prepared = read(prepareCell);
    const { outcome } = read(trainCell);
    const evaluation = await services.table.evaluate({
      labels: prepared.test.y,
      probabilities: outcome.testProbabilities,
      threshold: params.threshold,
      seed: params.bootstrapSeed
    });
    const { bootstrapSeed } = params;
    return { ...evaluation, ...scoredParts(prepared, outcome), bootstrapSeed };
  }
};
