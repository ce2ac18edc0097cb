import type { ExplainParams } from '../explain-params';
import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';

/** Shuffled columns, partial dependence, a tree in the network's place, and the Shapley values of one customer. */
export function explainCode({ scoredOn, depth }: ExplainParams): CellCode {
  return { javascript: inJavascript(scoredOn), python: inPython(scoredOn, depth) };
}

function inPython(scoredOn: ExplainParams['scoredOn'], depth: number): string {
  return codeOfLines(
    'from functools import cache',
    'from itertools import combinations',
    'from math import comb',
    'from sklearn.metrics import roc_auc_score',
    'from sklearn.tree import DecisionTreeRegressor, export_text',
    '',
    'names = [name for name in inputs if name in customers]',
    'def ask(table):',
    '    return model.predict(scale(encode(table)), verbose=0)[:, 1]',
    '',
    '# What does it cost to shuffle a column?',
    'rng = np.random.default_rng(1)',
    scoredOn === 'all' ? 'rows = np.arange(len(y))' : 'rows = np.r_[validation, test]',
    'asked, intact = customers.iloc[rows], roc_auc_score(y[rows], ask(customers.iloc[rows]))',
    'for name in names:',
    '    losses = [',
    '        intact - roc_auc_score(y[rows], ask(asked.assign(**{name: rng.permutation(asked[name])})))',
    '        for _ in range(5)',
    '    ]',
    '    print(name, np.mean(losses), np.std(losses, ddof=1))',
    '',
    '# What does the network say on average if everybody had this value?',
    'for name in names:',
    '    values = np.unique(customers[name].dropna())',
    '    for value in values[:: max(1, len(values) // 25)]:',
    '        print(name, value, ask(customers.assign(**{name: value})).mean())',
    '',
    '# A tree that says nearly the same.',
    'columns, said = pd.get_dummies(customers[names]), ask(customers)',
    `tree = DecisionTreeRegressor(max_depth=${depth}, min_samples_leaf=20).fit(columns.iloc[train], said[train])`,
    'print(export_text(tree, feature_names=list(columns.columns)))',
    'print("explains", tree.score(columns.iloc[test], said[test]))',
    '',
    '# Shapley values of one customer: every coalition of columns, against a hundred others.',
    'customer, others = customers.iloc[test[0]], customers.iloc[rng.choice(train, 100, replace=False)]',
    '@cache',
    'def value(coalition):',
    '    return ask(others.assign(**{name: customer[name] for name in coalition})).mean()',
    '',
    'for name in names:',
    '    rest = [other for other in names if other != name]',
    '    print(name, sum(',
    '        (value(frozenset(group) | {name}) - value(frozenset(group)))',
    '        / (len(names) * comb(len(rest), size))',
    '        for size in range(len(names)) for group in combinations(rest, size)',
    '    ))'
  );
}

function inJavascript(scoredOn: ExplainParams['scoredOn']): string {
  return codeOfLines(
    '// What does it cost to shuffle a column? Log loss: higher is worse.',
    'async function lossOf(table, labels) {',
    '  const said = await model.predict(tf.tensor2d(table.map((row) => scale(encode(row))))).array();',
    '  const each = said.map((pair, at) => -Math.log(Math.max(pair[labels[at]], 1e-15)));',
    '  return each.reduce((sum, loss) => sum + loss, 0) / each.length;',
    '}',
    scoredOn === 'all'
      ? 'const askedRows = rows.map((_row, at) => at);'
      : 'const askedRows = [...validation, ...test];',
    'const askedCustomers = askedRows.map((row) => rows[row]);',
    'const askedAnswers = askedRows.map((row) => accepted[row]);',
    'const intactLoss = await lossOf(askedCustomers, askedAnswers);',
    'for (const name of inputs) {',
    '  const dealt = permutation(askedRows.length, 1).map((at) => askedCustomers[at][name]);',
    '  const shuffled = askedCustomers.map((row, at) => ({ ...row, [name]: dealt[at] }));',
    "  console.log(name, (await lossOf(shuffled, askedAnswers)) - intactLoss, 'more log loss');",
    '}',
    '',
    '// Shapley values of one customer: columns join in drawn orders, in place of other customers’.',
    'const explained = rows[test[0]];',
    'const paid = Object.fromEntries(inputs.map((name) => [name, 0]));',
    'const orders = 200;',
    'for (let draw = 0; draw < orders; draw++) {',
    '  const order = permutation(inputs.length, draw).map((at) => inputs[at]);',
    '  const steps = [{ ...rows[train[draw % train.length]] }];',
    '  for (const name of order) steps.push({ ...steps.at(-1), [name]: explained[name] });',
    '  const said = await model.predict(tf.tensor2d(steps.map((row) => scale(encode(row))))).array();',
    '  order.forEach((name, at) => (paid[name] += (said[at + 1][1] - said[at][1]) / orders));',
    '}',
    'console.table(paid);'
  );
}
