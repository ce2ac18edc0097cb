import { LoanbookError } from '../../core/errors';
import type { Recipe } from '../../core/model/recipe';

/** Above this a rate is likelier the cause than anything else. */
const HIGH_RATE = { adam: 0.01, sgd: 0.5 };

/**
 * The error of a run whose numbers left the range of numbers: names the epoch and suggests why.
 *
 * @param epoch from 0
 */
export function notFinite(epoch: number, recipe: Recipe): LoanbookError {
  const { learningRate, optimizer, firstInitializer } = recipe;
  const lower = `for instance to ${Number((learningRate / 10).toPrecision(2))}`;
  const why =
    learningRate >= HIGH_RATE[optimizer]
      ? `The learning rate of ${learningRate} is most likely too high: lower it, ${lower}, and train again.`
      : `The learning rate of ${learningRate} is not unusual, so look first for inputs that are not scaled ` +
        `(Prepare) and for first weights that are too large (${firstInitializer}); if both are in order, ` +
        `lower the learning rate, ${lower}.`;
  return new LoanbookError(
    'not-finite',
    `The network's numbers grew without bound in epoch ${epoch + 1}, so it cannot learn any further. ${why}`
  );
}
