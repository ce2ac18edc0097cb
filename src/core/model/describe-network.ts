import type { DenseWeights } from './network';
import type { Recipe } from './recipe';

/** One layer of a network, as its table and diagram show it. */
export interface LayerDescription {
  readonly name: string;
  readonly kind: 'Dense' | 'Dropout';
  /** Dense only. */
  readonly activation?: DenseWeights['activation'];
  /** Units that the layer passes on. */
  readonly outputShape: number;
  /** Weights and biases that training sets. */
  readonly parameters: number;
  /** Dropout only: the share of units left out at each step. */
  readonly rate?: number;
}

export interface NetworkDescription {
  readonly layers: readonly LayerDescription[];
  readonly parameters: number;
}

/** One unit for "declines", one for "accepts". */
const OUTPUT_UNITS = 2;

/**
 * The Sequential network that a recipe builds: each hidden dense layer followed by dropout (where
 * the recipe has any), then the softmax layer of two units.
 *
 * @param inputs number of inputs, the features of the design matrix
 */
export function describeNetwork(inputs: number, recipe: Recipe): NetworkDescription {
  const layers: LayerDescription[] = [];
  let width = inputs;
  const addDense = (name: string, units: number, activation: DenseWeights['activation']) => {
    const parameters = (width + 1) * units;
    layers.push({ name, kind: 'Dense', activation, outputShape: units, parameters });
    width = units;
  };
  recipe.hidden.forEach((units, i) => {
    addDense(`Hidden layer ${i + 1}`, units, recipe.activation);
    if (recipe.dropout > 0) {
      const name = `Dropout ${i + 1}`;
      layers.push({
        name,
        kind: 'Dropout',
        outputShape: units,
        parameters: 0,
        rate: recipe.dropout
      });
    }
  });
  addDense('Output', OUTPUT_UNITS, 'softmax');
  return { layers, parameters: layers.reduce((sum, layer) => sum + layer.parameters, 0) };
}
