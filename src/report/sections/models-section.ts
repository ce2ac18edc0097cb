import { modelsCell } from '../../cells/models-cell';
import type { ModelsResult } from '../../cells/models-result';
import { modelsFigures } from '../figures/models-figures';
import { aggregatesOf, type SectionMaker } from './section-maker';

export type ModelsData = Pick<
  ModelsResult,
  'scheme' | 'folds' | 'testToTrain' | 'models' | 'failures'
>;

/** Other models beside the network: their scores, and what each learned. */
export const modelsSection: SectionMaker<ModelsData> = {
  kind: 'models',
  cell: modelsCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(modelsCell)),
  collect({ scope }) {
    const { scheme, folds, testToTrain, models, failures } = scope.freshResult(modelsCell)!;
    return { scheme, folds, testToTrain, models, failures };
  },
  figures: modelsFigures
};
