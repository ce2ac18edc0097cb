import type { KernelInitializer, Recipe } from '../../core/model/recipe';

/** A kernel's first weights, as Keras and TensorFlow.js write them. */
export const initializers: Readonly<
  Record<KernelInitializer, { readonly python: string; readonly javascript: string }>
> = {
  'normal-0.05': {
    python: 'initializers.RandomNormal(mean=0.0, stddev=0.05)',
    javascript: 'tf.initializers.randomNormal({ mean: 0, stddev: 0.05 })'
  },
  'glorot-uniform': {
    python: 'initializers.GlorotUniform()',
    javascript: 'tf.initializers.glorotUniform({})'
  },
  'he-normal': {
    python: 'initializers.HeNormal()',
    javascript: 'tf.initializers.heNormal({})'
  }
};

/** One layer of units with its kernel's first weights. */
export interface DenseLayer {
  readonly units: number;
  readonly activation: string;
  readonly initializer: KernelInitializer;
}

/** The layers of units of a recipe's network, the last of them its answer. */
export function denseLayers(recipe: Recipe): readonly DenseLayer[] {
  const { hidden, activation, firstInitializer, otherInitializer } = recipe;
  return [
    ...hidden.map((units) => ({ units, activation })),
    { units: 2, activation: 'softmax' }
  ].map((layer, at) => ({ ...layer, initializer: at === 0 ? firstInitializer : otherInitializer }));
}
