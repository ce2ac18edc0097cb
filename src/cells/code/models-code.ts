import type { ModelName } from '../../core/model/classic/model-name';
import { modelTitles } from '../../core/model/classic/model-words';
import type { ModelsParams } from '../models-params';
import type { CellCode } from './cell-code';
import { codeOfLines, listOf, literal } from './literals';

/** Scores models side by side; inputs are numbers as they stand in the file, as the cell takes them. */
export function modelsCode(params: ModelsParams): CellCode {
  return { javascript: inJavascript(params), python: inPython(params) };
}

/** What is not learned from the columns alone: the network is trained above, the rule is its own line. */
type Estimator = Exclude<ModelName, 'network' | 'softVote' | 'bestColumnRule'>;

function estimators({ settings, seed }: ModelsParams): Readonly<Record<Estimator, string>> {
  const { tree, forest, boosting, neighbours, balanced } = settings;
  const weights = balanced ? ', class_weight="balanced"' : '';
  const courses = [
    ...boosting.rising.map((name) => `${literal(name)}: 1`),
    ...boosting.falling.map((name) => `${literal(name)}: -1`)
  ].join(', ');
  const monotone = courses === '' ? '' : `, monotonic_cst={${courses}}`;
  const early = boosting.earlyStopping ? 'True' : 'False';
  return {
    logisticRegression: `make_pipeline(StandardScaler(), LogisticRegression(C=1, max_iter=1000${weights}))`,
    decisionTree: `DecisionTreeClassifier(max_depth=${tree.maxDepth}, min_samples_leaf=${tree.minLeafRows}, ccp_alpha=${tree.pruning}, random_state=${seed}${weights})`,
    randomForest: `RandomForestClassifier(${forest.trees}, max_features=0.5, random_state=${seed}${weights})`,
    histGradientBoosting: `HistGradientBoostingClassifier(max_iter=${boosting.rounds}, learning_rate=${boosting.learningRate}, early_stopping=${early}, random_state=${seed}${monotone}${weights})`,
    gradientBoosting: `GradientBoostingClassifier(n_estimators=120, max_depth=4, subsample=0.8, random_state=${seed})`,
    kNearestNeighbours: `make_pipeline(StandardScaler(), KNeighborsClassifier(${neighbours.count}))`,
    allDecline: 'DummyClassifier(strategy="prior")'
  };
}

function inPython(params: ModelsParams): string {
  const known = estimators(params);
  const chosen = (Object.keys(known) as Estimator[]).filter((name) => params.chosen.includes(name));
  const { scheme, parts, repeats, foldSeed } = params;
  return codeOfLines(
    'from sklearn.dummy import DummyClassifier',
    'from sklearn.ensemble import (',
    '    GradientBoostingClassifier, HistGradientBoostingClassifier,',
    '    RandomForestClassifier, VotingClassifier,',
    ')',
    'from sklearn.linear_model import LogisticRegression',
    'from sklearn.model_selection import RepeatedStratifiedKFold, cross_validate',
    'from sklearn.neighbors import KNeighborsClassifier',
    'from sklearn.pipeline import make_pipeline',
    'from sklearn.preprocessing import StandardScaler',
    'from sklearn.tree import DecisionTreeClassifier, export_text',
    '',
    'models = {',
    ...chosen.map((name) => `    ${literal(modelTitles[name])}: ${known[name]},`),
    '}',
    ...(params.chosen.includes('softVote')
      ? [
          `voters = [(name, model) for name, model in models.items() if name != ${literal(modelTitles.allDecline)}]`,
          'if len(voters) > 1:',
          `    models[${literal(modelTitles.softVote)}] = VotingClassifier(voters, voting="soft")`
        ]
      : []),
    '',
    '# Numbers as they stand in the file; texts one 0/1 column a value.',
    'columns = pd.get_dummies(customers[inputs])',
    ...foldsInPython(),
    'scores = ["accuracy", "precision", "recall", "f1", "roc_auc", "average_precision",',
    '          "neg_log_loss", "neg_brier_score"]',
    'board = []',
    'for name, model in models.items():',
    '    found = cross_validate(model, columns, y, cv=folds, scoring=scores)',
    '    board.append({"model": name, "time to fit": found["fit_time"].mean(),',
    '                  **{score: found[f"test_{score}"].mean() for score in scores}})',
    'print(pd.DataFrame(board).sort_values("accuracy", ascending=False).to_string(index=False))',
    params.chosen.includes('decisionTree') &&
      `tree = models[${literal(modelTitles.decisionTree)}].fit(columns.iloc[train], y[train])`,
    params.chosen.includes('decisionTree') &&
      'print(export_text(tree, feature_names=list(columns.columns)))'
  );

  function foldsInPython(): readonly string[] {
    if (scheme === 'grouped') {
      return [
        'from sklearn.model_selection import StratifiedGroupKFold',
        '# Groups are dealt in the same order, and not to quite the same parts.',
        `grouped_by = ${listOf(params.groupedBy, '    ')}`,
        'copies = customers.groupby(grouped_by, sort=False, dropna=False).ngroup()',
        'folds = [',
        `    fold for seed in range(${foldSeed}, ${foldSeed + repeats})`,
        `    for fold in StratifiedGroupKFold(${parts}, shuffle=True, random_state=seed).split(columns, y, copies)`,
        ']'
      ];
    }
    if (scheme === 'split') return ['folds = [(train, test)]'];
    if (scheme === 'random') {
      return [
        `folds = RepeatedStratifiedKFold(n_splits=${parts}, n_repeats=${repeats}, random_state=${foldSeed})`
      ];
    }
    return [
      'import json',
      `lists = json.load(open(${literal(params.foldsFile?.name ?? 'folds.json')}))`,
      'everybody = np.arange(len(y))',
      'folds = [(np.setdiff1d(everybody, rows), np.array(rows)) for rows in lists]'
    ];
  }
}

/** No JavaScript library has these models: the same yardsticks, and logistic regression as a network of one layer. */
function inJavascript({ chosen }: ModelsParams): string {
  return codeOfLines(
    '// TensorFlow.js has no trees. Logistic regression is a network of one layer.',
    'const regression = tf.sequential({',
    '  layers: [',
    '    tf.layers.dense({',
    "      inputShape: [encode(rows[0]).length], units: 2, activation: 'softmax',",
    '      kernelRegularizer: tf.regularizers.l2({ l2: 0.5 / train.length })',
    '    })',
    '  ]',
    '});',
    "regression.compile({ optimizer: tf.train.adam(0.01), loss: 'categoricalCrossentropy' });",
    'await regression.fit(matrix(train), answers(train), { epochs: 100, batchSize: 64, verbose: 0 });',
    'const regressed = await regression.predict(matrix(test)).array();',
    'const rightOf = (says) => test.filter((row, at) => says(row, at) === accepted[row]).length / test.length;',
    'const board = {',
    chosen.includes('allDecline') && `  ${literal(modelTitles.allDecline)}: rightOf(() => 0),`,
    `  ${literal(modelTitles.logisticRegression)}: rightOf((_row, at) => (regressed[at][1] >= 0.5 ? 1 : 0))`,
    '};',
    'console.table(board);'
  );
}
