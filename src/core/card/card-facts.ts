import type { ColumnSchema } from '../data/table';
import type { Evaluation } from '../evaluate/evaluation';
import type { Fairness } from '../fair/fairness';
import type { Recipe } from '../model/recipe';
import type { PreparationSettings } from '../prepare/prepared';
import type { CardData, ModelCard } from './model-card';

/** What a run leaves for its card. */
export interface CardFacts {
  /** Of the card, ISO 8601. */
  readonly date: string;
  readonly data: CardData;
  readonly preparation: PreparationSettings;
  /** The columns that the model sees. */
  readonly inputs: readonly ColumnSchema[];
  readonly recipe: Recipe;
  readonly parameters: number;
  readonly training: ModelCard['training'] & { readonly seed: number };
  readonly evaluation: Evaluation;
  readonly bootstrapSeed: number;
  readonly fairness: Fairness;
}
