import { LoanbookError } from '../../core/errors';
import { validateRecipe } from '../../core/model/validate-recipe';
import type { TrainingJob } from '../training-protocol';

/**
 * Refuses a job that no network could be trained on.
 *
 * @throws LoanbookError `too-few-rows`, `no-inputs` or `bad-setting`.
 */
export function checkJob({ recipe, train, validation, test }: TrainingJob): void {
  if (train.rows === 0) {
    throw new LoanbookError(
      'too-few-rows',
      'There are no customers to train on. Give the training part more rows in Prepare.'
    );
  }
  if (train.features === 0) {
    throw new LoanbookError(
      'no-inputs',
      'There are no inputs to learn from. Keep at least one column in Prepare.'
    );
  }
  if (validation.features !== train.features || test.features !== train.features) {
    throw new LoanbookError(
      'internal',
      `The parts of the data differ in inputs (${train.features}, ${validation.features} and ` +
        `${test.features}); they should have the same. Run Prepare again.`
    );
  }
  const [problem] = validateRecipe(recipe);
  if (problem) throw new LoanbookError('bad-setting', problem.message);
}
