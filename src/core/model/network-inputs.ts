import type { NetworkDescription } from './describe-network';

/** Number of inputs of a described network: its first layer has a weight for each, and a bias, a unit. */
export function networkInputs({ layers }: NetworkDescription): number {
  const [first] = layers;
  return first ? first.parameters / first.outputShape - 1 : 0;
}
