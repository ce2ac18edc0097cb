import type { TrainingOutcome } from '../protocol';

/** The buffers of an outcome's weights and probabilities, to be moved and not copied out of a worker. */
export function outcomeBuffers(outcome: TrainingOutcome): ArrayBufferLike[] {
  const { network, validationProbabilities, testProbabilities } = outcome;
  return [
    ...network.layers.flatMap(({ kernel, bias }) => [kernel.buffer, bias.buffer]),
    validationProbabilities.buffer,
    testProbabilities.buffer
  ];
}
