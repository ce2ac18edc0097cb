/** Types that cross the boundary of the models worker. Types only: this file has no code. */
import type { Metrics } from '../core/evaluate/evaluation';
import type { ModelData, ModelSettings } from '../core/model/classic/fitted-model';
import type { ModelDescription } from '../core/model/classic/model-description';
import type { ClassicName } from '../core/model/classic/model-name';
import type { Scorer } from '../core/portable/portable-model';
import type { Preparation, Recipe } from '../core/model/recipe';

/** How the network among the models is made. */
export interface NetworkPlan {
  readonly recipe: Recipe;
  readonly preparation: Preparation;
}

/** What all fits of a comparison have in common: a worker is told it once. */
export interface ComparisonBasis extends ModelData {
  readonly settings: ModelSettings;
  readonly network: NetworkPlan;
}

/** One model on one division of the customers. */
export interface ModelJob {
  readonly name: ClassicName | 'network';
  /** Positions in the file. */
  readonly train: Uint32Array;
  readonly test: Uint32Array;
  readonly seed: number;
  /** Whether the model itself is wanted, to be written for other programs. */
  readonly portable?: boolean;
}

export interface ModelAnswer {
  readonly metrics: Metrics;
  /** Of accepting, one a test row. */
  readonly probabilities: Float64Array;
  readonly fitMs: number;
  readonly description: ModelDescription;
  /** Where it was asked for, of models that have one. */
  readonly portable?: Scorer;
}

/** What a models worker answers. */
export interface ModelsApi {
  /** To be told before the first fit. */
  begin(basis: ComparisonBasis): Promise<void>;
  /** Fits a model on the training rows and scores it on the test rows. */
  fit(job: ModelJob): Promise<ModelAnswer>;
}
