import type { Recipe } from '../../core/model/recipe';
import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';

/** Trains the network as the recipe says. @param seed of the order and the dropped units */
export function trainCode(recipe: Recipe, seed: number): CellCode {
  return { javascript: inJavascript(recipe), python: inPython(recipe, seed) };
}

function inPython(recipe: Recipe, seed: number): string {
  const { epochs, batchSize, optimizer, learningRate, schedule, weightDecay } = recipe;
  const name = { adam: 'Adam', sgd: 'SGD' }[optimizer];
  const cosine = schedule === 'cosine';
  const rate = cosine
    ? `keras.optimizers.schedules.CosineDecay(${learningRate}, steps)`
    : String(learningRate);
  return codeOfLines(
    `# Loanbook's seed is ${seed}; Keras draws other numbers from it, so scores differ a little.`,
    cosine && `steps = ${epochs} * ceil(len(train) / ${batchSize})`,
    `optimizer = keras.optimizers.${name}(`,
    `    learning_rate=${rate},`,
    weightDecay > 0 && `    weight_decay=${weightDecay},`,
    ')',
    weightDecay > 0 && 'optimizer.exclude_from_weight_decay(var_names=["bias"])',
    'model.compile(',
    '    optimizer=optimizer,',
    '    loss="sparse_categorical_crossentropy",',
    '    metrics=["accuracy"],',
    ')',
    'history = model.fit(',
    '    X[train], y[train],',
    `    batch_size=${batchSize},`,
    `    epochs=${epochs},`,
    '    validation_data=(X[validation], y[validation]),',
    ')'
  );
}

function inJavascript(recipe: Recipe): string {
  const { epochs, batchSize, optimizer, learningRate, schedule, weightDecay } = recipe;
  const made =
    optimizer === 'adam'
      ? `tf.train.adam(${learningRate}, 0.9, 0.999, 1e-7)`
      : `tf.train.sgd(${learningRate})`;
  const cosine = schedule === 'cosine';
  return codeOfLines(
    `const optimizer = ${made};`,
    'model.compile({',
    '  optimizer,',
    "  loss: 'categoricalCrossentropy',",
    "  metrics: ['accuracy']",
    '});',
    `const epochs = ${epochs};`,
    `const batchSize = ${batchSize};`,
    cosine && 'const steps = epochs * Math.ceil(train.length / batchSize);',
    cosine && 'let step = 0;',
    'for (let epoch = 0; epoch < epochs; epoch++) {',
    '  const shuffled = [...train];',
    '  tf.util.shuffle(shuffled);',
    '  for (let from = 0; from < train.length; from += batchSize) {',
    '    const batch = shuffled.slice(from, from + batchSize);',
    cosine &&
      `    optimizer.learningRate = ${learningRate} * 0.5 * (1 + Math.cos((Math.PI * step++) / steps));`,
    '    const [x, t] = [matrix(batch), answers(batch)];',
    '    await model.trainOnBatch(x, t);',
    '    tf.dispose([x, t]);',
    weightDecay > 0 &&
      codeOfLines(
        '    // Decoupled decay: kernels shrink, biases do not.',
        '    tf.tidy(() => {',
        '      for (const weight of model.trainableWeights) {',
        '        if (weight.shape.length !== 2) continue;',
        `        weight.write(weight.read().mul(1 - optimizer.learningRate * ${weightDecay}));`,
        '      }',
        '    });'
      ).trimEnd(),
    '  }',
    '  const [loss, accuracy] = model.evaluate(matrix(validation), answers(validation));',
    "  console.log('epoch', epoch + 1, 'validation', loss.dataSync()[0], accuracy.dataSync()[0]);",
    '}'
  );
}
