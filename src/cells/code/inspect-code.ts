import type { CellCode } from './cell-code';
import { codeOfLines, listOf, literal } from './literals';

/** Looks into the trained network: how large each layer's weights are, and its answers over two columns. */
export function inspectCode(axes: readonly [x: string, y: string] | null): CellCode {
  return {
    javascript: codeOfLines(
      'for (const { name, shape, val } of model.weights) {',
      '  const weights = await val.data();',
      '  const size = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0) / weights.length);',
      '  console.log(name, shape, size);',
      '}',
      axes !== null && surfaceInJavascript(axes)
    ),
    python: codeOfLines(
      'for layer in model.layers:',
      '    for weights in layer.get_weights():',
      '        counts, edges = np.histogram(weights, bins=40)',
      '        print(layer.name, weights.shape, np.sqrt((weights**2).mean()), counts)',
      axes !== null && surfaceInPython(axes)
    )
  };
}

function surfaceInPython([x, y]: readonly [string, string]): string {
  return codeOfLines(
    '',
    '# The answers over two columns, of somebody who is otherwise like those who accepted.',
    'typical = customers[accepted == 1][[name for name in inputs if name in customers]].mode().iloc[[0]]',
    `grid = [np.linspace(customers[name].min(), customers[name].max(), 60) for name in ${listOf([x, y])}]`,
    'across, up = (values.ravel() for values in np.meshgrid(*grid))',
    `asked = typical.loc[typical.index.repeat(len(across))].assign(**{${literal(x)}: across, ${literal(y)}: up})`,
    'surface = model.predict(scale(encode(asked)))[:, 1].reshape(60, 60)',
    'print(surface.round(2))'
  ).trimEnd();
}

function surfaceInJavascript([x, y]: readonly [string, string]): string {
  return codeOfLines(
    '',
    '// The answers over two columns, of somebody who is otherwise like one who accepted.',
    'const somebody = rows[accepted.indexOf(1)];',
    'const along = (name) => {',
    '  const values = rows.map((row) => row[name]);',
    '  const [low, high] = [Math.min(...values), Math.max(...values)];',
    '  return Array.from({ length: 60 }, (_, at) => low + ((high - low) * at) / 59);',
    '};',
    `const grid = along(${literal(y)}).flatMap((up) =>`,
    `  along(${literal(x)}).map((across) => ({ ...somebody, ${literal(x)}: across, ${literal(y)}: up }))`,
    ');',
    'const surface = model.predict(tf.tensor2d(grid.map((row) => scale(encode(row)))));',
    'console.log(await surface.array());'
  ).trimEnd();
}
