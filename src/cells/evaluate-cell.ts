import type { Evaluation } from '../core/evaluate/evaluation';
import { defaultEvaluation } from './default-evaluation';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { trainCell } from './train-cell';

export interface EvaluateParams {
  /** A probability of at least this counts as "will accept". */
  readonly threshold: number;
  /** Seeds the bootstrap of F1. */
  readonly bootstrapSeed: number;
}

/** Scores the network on the test customers, whom it has never seen. */
export const evaluateCell: LoanbookCell<EvaluateParams, Evaluation> = {
  kind: 'evaluate',
  title: 'Evaluate',
  cost: 'cheap',
  reads: ['prepare', 'train'],
  repeatable: true,
  defaults: defaultEvaluation,
  packer: packWhole(1),
  run: ({ params, read, services }) =>
    services.table.evaluate({
      labels: read(prepareCell).test.y,
      probabilities: read(trainCell).outcome.testProbabilities,
      threshold: params.threshold,
      seed: params.bootstrapSeed
    })
};
