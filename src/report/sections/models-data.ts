import type { ModelsResult } from '../../cells/models-result';

/** What a report tells of a comparison of models. */
export type ModelsData = Pick<
  ModelsResult,
  'scheme' | 'folds' | 'testToTrain' | 'models' | 'failures'
>;
