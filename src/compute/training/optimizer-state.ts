import type { NamedTensor } from '@tensorflow/tfjs-core/dist/tensor_types';
import type { OptimizerState } from '../training-protocol';
import type { ScheduledOptimizer } from './create-optimizer';
import { tf } from './tensorflow';

/** Copies what an optimizer remembers out of the engine: for Adam the moments, for SGD nothing. */
export async function readOptimizer(optimizer: ScheduledOptimizer): Promise<OptimizerState> {
  const { iterations } = optimizer;
  if (!(optimizer instanceof tf.AdamOptimizer)) return { iterations, first: [], second: [] };
  const [counter, ...moments] = await optimizer.getWeights();
  counter!.tensor.dispose();
  const values: Float32Array[] = [];
  for (const { tensor } of moments) values.push(Float32Array.from(await tensor.data()));
  return {
    iterations,
    first: values.slice(0, values.length / 2),
    second: values.slice(values.length / 2)
  };
}

/**
 * The inverse of `readOptimizer`, for an optimizer that has not stepped yet.
 *
 * @param shapes of the network's weights, layer by layer, kernel then bias
 */
export async function writeOptimizer(
  optimizer: ScheduledOptimizer,
  state: OptimizerState,
  shapes: readonly (readonly number[])[]
): Promise<void> {
  if (!(optimizer instanceof tf.AdamOptimizer)) return;
  const named = (name: string, values: Float32Array, at: number): NamedTensor => ({
    name,
    tensor: tf.tensor(values, [...shapes[at % shapes.length]!])
  });
  const weights = [
    { name: 'iter', tensor: tf.scalar(state.iterations, 'int32') },
    ...[...state.first, ...state.second].map((values, at) => named(`moment-${at}`, values, at))
  ];
  await optimizer.setWeights(weights);
  for (const { tensor } of weights) tensor.dispose();
}
