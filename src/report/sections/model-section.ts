import { modelCell } from '../../cells/model-cell';
import { prepareCell } from '../../cells/prepare-cell';
import type { NetworkDescription } from '../../core/model/describe-network';
import type { Recipe } from '../../core/model/recipe';
import type { PreparationSettings } from '../../core/prepare/prepared';
import { aggregatesOf, type SectionMaker } from './section-maker';

export interface ModelSectionData {
  readonly recipe: Recipe;
  readonly network: NetworkDescription;
  readonly preparation: PreparationSettings;
}

/** The network's recipe and layers, without its weights. */
export const modelSection: SectionMaker<ModelSectionData> = {
  kind: 'model',
  cell: modelCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(modelCell)),
  collect({ scope }) {
    const { recipe, network } = scope.freshResult(modelCell)!;
    return { recipe, network, preparation: scope.params(prepareCell) };
  }
};
