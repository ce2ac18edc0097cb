import type { ColumnProfile } from '../../compute/protocol';
import { LEAKED_FEATURE } from '../../core/prepare/leaked-feature';
import type { PreparationSettings } from '../../core/prepare/prepared';
import type { CellCode } from './cell-code';
import { leakInJavascript, leakInPython } from './leak-code';
import { codeOfLines, listOf } from './literals';
import { splitInJavascript, splitInPython } from './split-code';

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
  settings: PreparationSettings,
  inputs: readonly string[],
  oneHot: readonly string[]
): string {
  const { scalerRows, scaling, leak } = settings;
  const scalerSees = scalerRows === 'train' ? 'customers.iloc[train]' : 'customers';
  return codeOfLines(
    'from math import ceil',
    scaling !== 'none' && 'from sklearn.preprocessing import StandardScaler',
    '',
    splitInPython(settings),
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
  settings: PreparationSettings,
  inputs: readonly string[],
  oneHot: readonly string[]
): string {
  const { scalerRows, scaling, leak } = settings;
  return codeOfLines(
    "import * as tf from '@tensorflow/tfjs';",
    '',
    splitInJavascript(settings),
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
