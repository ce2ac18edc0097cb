import type { DenseWeights } from '../../model/network';
import { shortestFloat32 } from '../shortest-float32';
import { sqlSigmoid, weightedSum } from './sql-words';

/** The units of a hidden layer, each as an expression of those before it. */
export function sqlUnits(
  layer: DenseWeights,
  before: readonly string[],
  indent: string
): readonly string[] {
  return Array.from({ length: layer.units }, (_, unit) => {
    const weights = before.map((_, i) => shortestFloat32(layer.kernel[i * layer.units + unit]!));
    const sum = weightedSum(shortestFloat32(layer.bias[unit]!), weights, before, indent);
    return activated(layer.activation, sum);
  });
}

/** The log-odds of accepting: what the second output of a softmax has more than the first. */
export function sqlLogit(
  { units, kernel, bias }: DenseWeights,
  before: readonly string[],
  indent: string
): string {
  const weights = before.map((_, i) => kernel[i * units + 1]! - kernel[i * units]!);
  return weightedSum(bias[1]! - bias[0]!, weights, before, indent);
}

function activated(activation: DenseWeights['activation'], sum: string): string {
  switch (activation) {
    case 'relu':
      return `GREATEST(${sum}, 0E0)`;
    case 'sigmoid':
      return sqlSigmoid(sum);
    case 'tanh':
      // Not every engine has TANH: it is the logistic function of twice as much, stretched to -1 to 1.
      return `2E0 * (${sqlSigmoid(`2E0 * (${sum})`)}) - 1E0`;
    case 'linear':
    case 'softmax':
      return sum;
  }
}
