import type { Recipe } from '../../core/model/recipe';
import type { Criterion } from '../../core/search/criterion';
import type { SearchPlan } from '../search-plan';
import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';

/** Trains every recipe of a search, round by round, and names the best. @param seed of every run */
export function searchCode({ recipes, rungs, criterion }: SearchPlan, seed: number): CellCode {
  const rounds = rungs.map(({ runs, epochs }) => `[${runs}, ${epochs}]`).join(', ');
  return {
    javascript: codeOfLines(
      'const recipes = [',
      ...recipes.map((recipe) => `  { ${settingsOf(recipe, (key) => key).join(', ')} },`),
      '];',
      '// How many runs go on, and until which epoch.',
      `const rounds = [${rounds}];`,
      buildInJavascript,
      scoreInJavascript[criterion],
      'let runs = recipes.map((recipe) => ({ recipe, network: build(recipe), trained: 0 }));',
      'for (const [count, epochs] of rounds) {',
      '  runs = runs.slice(0, count);',
      '  for (const run of runs) {',
      '    const { history } = await run.network.fit(matrix(train), answers(train), {',
      '      batchSize: run.recipe.batch,',
      '      epochs: epochs - run.trained,',
      '      validationData: [matrix(validation), answers(validation)],',
      '      verbose: 0',
      '    });',
      '    run.trained = epochs;',
      '    run.score = await score(run.network, history);',
      '  }',
      '  runs.sort((a, b) => b.score - a.score);',
      '}',
      'console.log(runs[0].recipe, runs[0].score);'
    ),
    python: codeOfLines(
      'import keras',
      'from sklearn.metrics import f1_score, log_loss',
      '',
      'recipes = [',
      ...recipes.map((recipe) => `    dict(${settingsOf(recipe, pythonKey).join(', ')}),`),
      ']',
      '# How many runs go on, and until which epoch.',
      `rounds = [${rounds}]`,
      '',
      buildInPython(seed),
      '',
      scoreInPython[criterion],
      '',
      'runs = [dict(recipe=recipe, network=build(recipe), trained=0) for recipe in recipes]',
      'for count, epochs in rounds:',
      '    runs = runs[:count]',
      '    for run in runs:',
      '        history = run["network"].fit(',
      '            X[train], y[train],',
      '            batch_size=run["recipe"]["batch"],',
      '            epochs=epochs - run["trained"],',
      '            validation_data=(X[validation], y[validation]),',
      '            verbose=0,',
      '        ).history',
      '        run["trained"] = epochs',
      '        run["score"] = score(run["network"], history)',
      '    runs.sort(key=lambda run: -run["score"])',
      'print(runs[0]["recipe"], runs[0]["score"])'
    )
  };
}

const pythonKey = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function settingsOf(recipe: Recipe, keyOf: (key: string) => string): readonly string[] {
  const { hidden, dropout, optimizer, learningRate, weightDecay, batchSize } = recipe;
  const mark = keyOf === pythonKey ? '=' : ': ';
  return Object.entries({
    hidden: `[${hidden.join(', ')}]`,
    dropout,
    optimizer: `"${optimizer}"`,
    learningRate,
    weightDecay,
    batch: batchSize
  }).map(([key, value]) => `${keyOf(key)}${mark}${value}`);
}

const buildInJavascript = `function build({ hidden, dropout, optimizer, learningRate }) {
  const network = tf.sequential();
  network.add(tf.layers.inputLayer({ inputShape: [encode(rows[0]).length] }));
  for (const units of hidden) {
    network.add(tf.layers.dense({ units, activation: 'relu' }));
    if (dropout > 0) network.add(tf.layers.dropout({ rate: dropout }));
  }
  network.add(tf.layers.dense({ units: 2, activation: 'softmax' }));
  network.compile({
    optimizer: tf.train[optimizer](learningRate),
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy']
  });
  return network;
}`;

function buildInPython(seed: number): string {
  return `def build(recipe):
    keras.utils.set_random_seed(${seed})
    network = keras.Sequential([keras.Input(shape=(X.shape[1],))])
    for units in recipe["hidden"]:
        network.add(keras.layers.Dense(units, activation="relu"))
        if recipe["dropout"] > 0:
            network.add(keras.layers.Dropout(recipe["dropout"]))
    network.add(keras.layers.Dense(2, activation="softmax"))
    kind = {"adam": keras.optimizers.Adam, "sgd": keras.optimizers.SGD}[recipe["optimizer"]]
    network.compile(
        optimizer=kind(recipe["learning_rate"], weight_decay=recipe["weight_decay"] or None),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return network`;
}

const scoreInPython: Readonly<Record<Criterion, string>> = {
  accuracy: `def score(network, history):
    return max(history["val_accuracy"])`,
  loss: `def score(network, history):
    return -log_loss(y[validation], network.predict(X[validation], verbose=0))`,
  f1: `def score(network, history):
    chosen = network.predict(X[validation], verbose=0).argmax(axis=1)
    return f1_score(y[validation], chosen)`
};

const scoreInJavascript: Readonly<Record<Criterion, string>> = {
  accuracy: 'const score = (network, history) => Math.max(...history.val_acc);',
  loss: 'const score = (network, history) => -history.val_loss.at(-1);',
  f1: `const score = async (network) => {
  const chosen = await network.predict(matrix(validation)).argMax(1).array();
  const count = (test) => validation.filter((row, at) => test(chosen[at], accepted[row])).length;
  const found = count((guess, answer) => guess === 1 && answer === 1);
  return (2 * found) / (2 * found + count((guess, answer) => guess !== answer));
};`
};
