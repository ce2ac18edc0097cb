import type { FoldScores } from '../core/compare/summarise-folds';
import type { ModelDescription } from '../core/model/classic/model-description';
import type { ModelName } from '../core/model/classic/model-name';
import type { PortableColumn, Scorer } from '../core/portable/portable-model';
import type { ModelsScheme } from './models-params';

/** How one model did. */
export interface ModelScores extends FoldScores {
  readonly name: ModelName;
  /** Mean over the folds; of soft votes the sum of the models that vote. */
  readonly fitMs: number;
  readonly description: ModelDescription;
  /** The model itself, where it can be taken elsewhere. */
  readonly portable?: Scorer;
}

export interface ModelsResult {
  readonly scheme: ModelsScheme;
  readonly folds: number;
  /** Test rows divided by training rows. */
  readonly testToTrain: number;
  /** In the order in which models are shown. */
  readonly models: readonly ModelScores[];
  /** Models that could not be fitted, and why. */
  readonly failures: readonly { readonly name: ModelName; readonly reason: string }[];
  readonly workers: number;
  readonly durationMs: number;
  /** What the models look at, in their order. Results of earlier versions lack it. */
  readonly columns?: readonly PortableColumn[];
}
