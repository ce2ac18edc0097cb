import type { ModelSettings } from '../core/model/classic/fitted-model';
import type { ModelName } from '../core/model/classic/model-name';

/**
 * On whom the models are scored: the test customers, parts of all in turn (at random, or with copies kept together),
 * or the folds of a file.
 */
export type ModelsScheme = 'split' | 'random' | 'grouped' | 'file';

export interface ModelsParams {
  readonly chosen: readonly ModelName[];
  readonly scheme: ModelsScheme;
  /** Of the cross-validation. */
  readonly parts: number;
  readonly repeats: number;
  readonly foldSeed: number;
  /** Columns in which copies are equal: who is equal in all of them stays in one part. */
  readonly groupedBy: readonly string[];
  /** Which file the folds came from. The folds themselves are not kept with the notebook. */
  readonly foldsFile: { readonly name: string; readonly hash: string } | null;
  /** Of the models that draw at random. */
  readonly seed: number;
  readonly settings: ModelSettings;
}

/** What a click brings along where the folds come from a file. */
export interface FoldsIntent {
  /** Test row positions, from 0, one list a fold. */
  readonly folds: readonly (readonly number[])[];
}

export function isFoldsIntent(intent: unknown): intent is FoldsIntent {
  return typeof intent === 'object' && intent !== null && 'folds' in intent;
}
