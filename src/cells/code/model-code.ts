import type { Recipe } from '../../core/model/recipe';
import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';
import { denseLayers, initializers } from './recipe-parts';

/** The Sequential network of a recipe, layer by layer. @param seed of the first weights */
export function modelCode(recipe: Recipe, seed: number): CellCode {
  return { javascript: inJavascript(recipe), python: inPython(recipe, seed) };
}

function inPython(recipe: Recipe, seed: number): string {
  const last = recipe.hidden.length;
  return codeOfLines(
    'import keras',
    'from keras import initializers, layers',
    '',
    `keras.utils.set_random_seed(${seed})`,
    'model = keras.Sequential([',
    '    keras.Input(shape=(X.shape[1],)),',
    ...denseLayers(recipe).flatMap(({ units, activation, initializer }, at) => [
      `    layers.Dense(${units}, activation="${activation}", kernel_initializer=${initializers[initializer].python}),`,
      recipe.dropout > 0 && at < last && `    layers.Dropout(${recipe.dropout}),`
    ]),
    '])',
    'model.summary()'
  );
}

function inJavascript(recipe: Recipe): string {
  const last = recipe.hidden.length;
  return codeOfLines(
    'const model = tf.sequential();',
    ...denseLayers(recipe).flatMap(({ units, activation, initializer }, at) => [
      'model.add(tf.layers.dense({',
      at === 0 && '  inputShape: [encode(rows[0]).length],',
      `  units: ${units},`,
      `  activation: '${activation}',`,
      `  kernelInitializer: ${initializers[initializer].javascript}`,
      '}));',
      recipe.dropout > 0 &&
        at < last &&
        `model.add(tf.layers.dropout({ rate: ${recipe.dropout} }));`
    ]),
    'model.summary();'
  );
}
