import { modelsCell } from '../../cells/models-cell';
import { modelsFigures } from '../figures/models-figures';
import type { ModelsData } from './models-data';
import { aggregatesOf, type SectionMaker } from './section-maker';

/** Other models beside the network: their scores, and what each learned; the models themselves stay. */
export const modelsSection: SectionMaker<ModelsData> = {
  kind: 'models',
  cell: modelsCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(modelsCell)),
  collect({ scope }) {
    const { scheme, folds, testToTrain, models, failures } = scope.freshResult(modelsCell)!;
    return {
      scheme,
      folds,
      testToTrain,
      models: models.map(({ name, mean, sd, perFold, fitMs, description }) => ({
        name,
        mean,
        sd,
        perFold,
        fitMs,
        description
      })),
      failures
    };
  },
  figures: modelsFigures
};
