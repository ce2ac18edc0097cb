import type { Recipe } from '../../core/model/recipe';
import type { EngineName, TrainingEvent, TrainingJob, TrainingOutcome } from '../training-protocol';

/** The wider, the better; every epoch helps. */
export const pretendLoss = (recipe: Recipe, epoch: number) => 10 / (recipe.hidden[0]! + epoch);

/** Trains nothing, and tells of each epoch what `pretendLoss` says. */
export function pretendTraining(
  engine: EngineName,
  job: TrainingJob,
  onEvent: (event: TrainingEvent) => void | Promise<void>
): Promise<TrainingOutcome> {
  const epochs = [...(job.from?.epochs ?? [])];
  const probabilities = Float32Array.from(job.validation.y);
  for (let index = epochs.length; index < job.untilEpoch!; index++) {
    const valLoss = pretendLoss(job.recipe, index + 1);
    const record = { loss: 1, accuracy: 0.5, valLoss, valAccuracy: 1 - valLoss / 10 };
    epochs.push(record);
    void onEvent({ kind: 'epoch', index, record, validationProbabilities: probabilities });
  }
  const network = { layers: [] };
  return Promise.resolve({
    engine,
    switches: [],
    seed: job.seed,
    epochs,
    network,
    validationProbabilities: probabilities,
    testProbabilities: new Float32Array(),
    steps: 1,
    durationMs: 5,
    msPerStep: 5,
    ...(job.checkpoints && {
      checkpoint: { epochs, network, optimizer: { iterations: 0, first: [], second: [] } }
    })
  });
}
