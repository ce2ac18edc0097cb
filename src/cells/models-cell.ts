import { defaultModelSettings } from '../core/model/classic/fitted-model';
import { modelNames } from '../core/model/classic/model-name';
import type { LoanbookCell } from './loanbook-cell';
import type { ModelsParams } from './models-params';
import type { ModelsResult } from './models-result';
import { packWhole } from './pack-whole';

/** Fits other models beside the network, on the same customers, and scores all of them on the same others. */
export const modelsCell: LoanbookCell<ModelsParams, ModelsResult> = {
  kind: 'models',
  title: 'Models side by side',
  cost: 'on-demand',
  reads: ['data', 'prepare', 'model'],
  defaults: {
    chosen: modelNames,
    scheme: 'split',
    parts: 5,
    repeats: 5,
    foldSeed: 42,
    groupedBy: [],
    foldsFile: null,
    seed: 1,
    settings: defaultModelSettings
  },
  packer: packWhole(1),
  async run(context) {
    // Not needed before somebody compares: the page opens sooner without it.
    const { compareModels } = await import('./compare-models');
    return compareModels(context);
  }
};
