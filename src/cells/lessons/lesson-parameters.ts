import { recipeName } from '../../core/model/recipe-name';
import { recommendedPreparation, recommendedRecipe } from '../../core/model/recipes';
import type { PreparationSettings } from '../../core/prepare/prepared';
import type { EvaluateParams } from '../evaluate-cell';
import type { ModelParams } from '../model-cell';
import type { TrainParams } from '../train-cell';
import type { LessonEdits } from './lesson';

/** The parameters that a lesson sets and puts back. */
export interface LessonParameters {
  readonly prepare: PreparationSettings;
  readonly model: ModelParams;
  readonly train: TrainParams;
  readonly evaluate: EvaluateParams;
}

/**
 * The parameters of a lesson: the recommended recipe with the lesson's edits. Which columns are left
 * out, the seeds and a chosen engine stay the reader's. Where the engine would be timed first it is
 * the kernel, so that a lesson begins at once and gives the same network on every machine.
 */
export function lessonParameters(own: LessonParameters, edits: LessonEdits): LessonParameters {
  const prepare: PreparationSettings = {
    ...own.prepare,
    ...recommendedPreparation,
    testShare: 0.1,
    validationShare: 0.1,
    leak: false,
    ...edits.preparation
  };
  const recipe = { ...recommendedRecipe, ...edits.recipe };
  return {
    prepare,
    model: { ...own.model, recipe: { ...recipe, name: recipeName(recipe, prepare) } },
    train: { ...own.train, engine: own.train.engine === 'auto' ? 'simd' : own.train.engine },
    evaluate: { ...own.evaluate, threshold: edits.threshold ?? 0.5 }
  };
}
