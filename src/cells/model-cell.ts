import { describeNetwork } from '../core/model/describe-network';
import type { Recipe } from '../core/model/recipe';
import { recommendedRecipe } from '../core/model/recipes';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';

export interface ModelParams {
  readonly recipe: Recipe;
}

export interface ModelResult {
  readonly recipe: Recipe;
  readonly network: ReturnType<typeof describeNetwork>;
}

/** The Sequential network that a recipe makes of the prepared inputs. */
export const modelCell: LoanbookCell<ModelParams, ModelResult> = {
  kind: 'model',
  title: 'Model',
  cost: 'cheap',
  reads: ['prepare'],
  repeatable: true,
  defaults: { recipe: recommendedRecipe },
  packer: packWhole(1),
  run({ params, read }) {
    const inputs = read(prepareCell).encoder.features.length;
    return { recipe: params.recipe, network: describeNetwork(inputs, params.recipe) };
  }
};
