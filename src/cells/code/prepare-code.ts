import type { ColumnProfile } from '../../compute/protocol';
import { LEAKED_FEATURE } from '../../core/prepare/leaked-feature';
import type { PreparationSettings } from '../../core/prepare/prepared';
import type { CellCode } from './cell-code';
import { leakInJavascript, leakInPython } from './leak-code';
import { codeOfLines, listOf } from './literals';

/** Splits the customers as NumPy does, makes inputs of the columns, and fits the scaler. */
export function prepareCode(
  settings: PreparationSettings,
  columns: readonly ColumnProfile[]
): CellCode {
  const kept = columns.filter(
    ({ schema }) => schema.role === 'input' && !settings.dropped.includes(schema.name)
  );
  const oneHot = kept
    .filter(
      ({ schema, isText }) =>
        isText || (settings.categories === 'one-hot' && schema.kind === 'category')
    )
    .map(({ schema }) => schema.name);
  const inputs = [
    ...kept.map(({ schema }) => schema.name),
    ...(settings.leak ? [LEAKED_FEATURE] : [])
  ];
  return {
    javascript: inJavascript(settings, inputs, oneHot),
    python: inPython(settings, inputs, oneHot)
  };
}

function inPython(
  { splitSeed, testShare, validationShare, scalerRows, scaling, leak }: PreparationSettings,
  inputs: readonly string[],
  oneHot: readonly string[]
): string {
  const scalerSees = scalerRows === 'train' ? 'customers.iloc[train]' : 'customers';
  return codeOfLines(
    'from math import ceil',
    scaling !== 'none' && 'from sklearn.preprocessing import StandardScaler',
    '',
    '# The same rows as train_test_split, called twice with this random_state.',
    `order = np.random.RandomState(${splitSeed}).permutation(len(customers))`,
    `test_rows = ceil(${testShare} * len(customers))`,
    'test, rest = order[:test_rows], order[test_rows:]',
    `order = np.random.RandomState(${splitSeed}).permutation(len(rest))`,
    `validation_rows = ceil(${validationShare} * len(rest))`,
    'validation, train = rest[order[:validation_rows]], rest[order[validation_rows:]]',
    '',
    leak === true && leakInPython(),
    `inputs = ${listOf(inputs, '    ')}`,
    `one_hot = ${listOf(oneHot, '    ')}`,
    'seen = customers.iloc[train]',
    'levels = {name: np.sort(seen[name].dropna().unique())[1:] for name in one_hot}',
    'fills = {name: seen[name].median() for name in inputs if name not in one_hot}',
    '',
    'def encode(frame):',
    '    columns = {}',
    '    for name in inputs:',
    '        if name in levels:',
    '            for level in levels[name]:',
    '                columns[f"{name} = {level}"] = (frame[name] == level).astype(float)',
    '        else:',
    '            columns[name] = frame[name].fillna(fills[name]).astype(float)',
    '    return pd.DataFrame(columns)',
    '',
    ...(scaling === 'none'
      ? [
          '# Inputs keep their own units.',
          'def scale(frame):',
          '    return frame.to_numpy(dtype="float32")'
        ]
      : [
          `scaler = StandardScaler().fit(encode(${scalerSees}))`,
          'def scale(frame):',
          '    return scaler.transform(frame).astype("float32")'
        ]),
    '',
    'X = scale(encode(customers))',
    'y = accepted.to_numpy()'
  );
}

function inJavascript(
  { splitSeed, testShare, validationShare, scalerRows, scaling, leak }: PreparationSettings,
  inputs: readonly string[],
  oneHot: readonly string[]
): string {
  return codeOfLines(
    "import * as tf from '@tensorflow/tfjs';",
    '',
    permutationInJavascript,
    `const order = permutation(customers.numRows(), ${splitSeed});`,
    `const testRows = Math.ceil(${testShare} * order.length);`,
    'const test = order.slice(0, testRows);',
    'const rest = order.slice(testRows);',
    `const restOrder = permutation(rest.length, ${splitSeed}).map((place) => rest[place]);`,
    `const validationRows = Math.ceil(${validationShare} * rest.length);`,
    'const validation = restOrder.slice(0, validationRows);',
    'const train = restOrder.slice(validationRows);',
    '',
    leak === true && leakInJavascript(),
    `const inputs = ${listOf(inputs)};`,
    `const oneHot = ${listOf(oneHot)};`,
    'const rows = customers.objects();',
    'const known = (name) => train.map((row) => rows[row][name]).filter((value) => value != null);',
    'const ascending = (a, b) => (a < b ? -1 : a > b ? 1 : 0);',
    'const median = (sorted) =>',
    '  (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;',
    'const sorted = new Map(inputs.map((name) => [name, known(name).sort(ascending)]));',
    'const levels = new Map(oneHot.map((name) => [name, [...new Set(sorted.get(name))].slice(1)]));',
    'const encode = (row) =>',
    '  inputs.flatMap((name) =>',
    '    levels.has(name)',
    '      ? levels.get(name).map((level) => (row[name] === level ? 1 : 0))',
    '      : [row[name] ?? median(sorted.get(name))]',
    '  );',
    'const raw = rows.map(encode);',
    '',
    ...(scaling === 'none'
      ? ['// Inputs keep their own units.', 'const scale = (values) => values;']
      : [
          `const seen = ${scalerRows === 'train' ? 'train.map((row) => raw[row])' : 'raw'};`,
          'const mean = raw[0].map((_, at) => seen.reduce((sum, row) => sum + row[at], 0) / seen.length);',
          'const deviation = mean.map(',
          '  (m, at) => Math.sqrt(seen.reduce((sum, row) => sum + (row[at] - m) ** 2, 0) / seen.length) || 1',
          ');',
          'const scale = (values) => values.map((value, at) => (value - mean[at]) / deviation[at]);'
        ]),
    'const matrix = (part) => tf.tensor2d(part.map((row) => scale(raw[row])));',
    'const answers = (part) =>',
    "  tf.oneHot(tf.tensor1d(part.map((row) => accepted[row]), 'int32'), 2).toFloat();"
  );
}

const permutationInJavascript = `// NumPy's RandomState(seed).permutation(n), drawn by the Mersenne Twister.
function permutation(n, seed) {
  const state = new Uint32Array(624);
  state[0] = seed;
  for (let i = 1; i < 624; i++) {
    state[i] = Math.imul(1812433253, state[i - 1] ^ (state[i - 1] >>> 30)) + i;
  }
  let at = 624;
  const next = () => {
    if (at === 624) {
      for (let i = 0; i < 624; i++) {
        const bits = (state[i] & 0x80000000) | (state[(i + 1) % 624] & 0x7fffffff);
        state[i] = state[(i + 397) % 624] ^ (bits >>> 1) ^ (bits & 1 ? 0x9908b0df : 0);
      }
      at = 0;
    }
    let bits = state[at++];
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    return (bits ^ (bits >>> 18)) >>> 0;
  };
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const mask = 0xffffffff >>> Math.clz32(i);
    let j = (next() & mask) >>> 0;
    while (j > i) j = (next() & mask) >>> 0;
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
`;
