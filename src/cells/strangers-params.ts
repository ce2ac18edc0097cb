import type { ComparedModel } from '../compute/comparison-contract';

export interface StrangersParams {
  readonly chosen: readonly ComparedModel[];
  /** Of either cross-validation. */
  readonly parts: number;
  readonly repeats: number;
  readonly foldSeed: number;
  /** Of the models that draw at random. */
  readonly seed: number;
}
