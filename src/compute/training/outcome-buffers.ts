import type { TrainedNetwork } from '../../core/model/network';
import type { Checkpoint, TrainingOutcome } from '../training-protocol';

/** The buffers of an outcome's weights and probabilities, to be moved and not copied out of a worker. */
export function outcomeBuffers(outcome: TrainingOutcome): ArrayBufferLike[] {
  const { network, checkpoint, validationProbabilities, testProbabilities } = outcome;
  return [
    ...networkBuffers(network),
    ...(checkpoint ? checkpointBuffers(checkpoint) : []),
    validationProbabilities.buffer,
    testProbabilities.buffer
  ];
}

/** The same of a checkpoint, whose numbers are copies that nobody else holds. */
export function checkpointBuffers({ network, optimizer }: Checkpoint): ArrayBufferLike[] {
  const moments = [...optimizer.first, ...optimizer.second];
  return [...networkBuffers(network), ...moments.map(({ buffer }) => buffer)];
}

function networkBuffers({ layers }: TrainedNetwork): ArrayBufferLike[] {
  return layers.flatMap(({ kernel, bias }) => [kernel.buffer, bias.buffer]);
}
