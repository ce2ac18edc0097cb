import { missingLiterals, float32Lines, textLiteral } from '../code-literals';
import { isLeaf, type InputStep, type PortableModel, type PortableNode } from '../portable-model';
import { portableTitle } from '../portable-title';
import {
  logisticFunction,
  networkFunction,
  readFunction,
  treesFunction
} from './javascript-functions';

/**
 * The model as a JavaScript module without dependencies: `probability(customer)` of an object by column name. A network
 * answers bit for bit as `core/model/forward.ts` does. Names and texts of the file stand in it as literals only.
 */
export function writeJavascript(model: PortableModel): string {
  return [
    `// ${portableTitle(model)}. Written by Loanbook; a module for browsers, Node and other engines.`,
    '//',
    "//   import { columns, probability } from './model.js';",
    '//   probability(customer)   // an object of column name → value; null, NaN, "" or left out: missing',
    '',
    '// Name, whether it is a number or a text, whether what is below 0 counts as 0, and what true and false read.',
    'export const columns = [',
    ...model.columns.map(
      ({ name, kind, negativeIsZero, truth }) =>
        `  [${textLiteral(name)}, '${kind}', ${String(negativeIsZero)}, ${truth ? `[${truth.map(textLiteral).join(', ')}]` : 'null'}],`
    ),
    '];',
    `const missing = new Set([${missingLiterals}]);`,
    ...dataOf(model),
    readFunction,
    functionOf(model)
  ].join('\n');
}

function functionOf({ scorer }: PortableModel): string {
  if (scorer.kind === 'network') return networkFunction;
  return scorer.kind === 'logistic' ? logisticFunction : treesFunction;
}

function dataOf({ scorer }: PortableModel): string[] {
  switch (scorer.kind) {
    case 'network':
      return [
        ...inputsOf(scorer.inputs),
        '// A layer: its activation, weights (input after input, a number a unit) and biases.',
        'const layers = [',
        ...scorer.layers.flatMap(({ inputs, units, activation, kernel, bias }) => [
          `  { inputs: ${inputs}, units: ${units}, activation: '${activation}', kernel: new Float32Array([`,
          float32Lines(kernel, '    '),
          '  ]), bias: new Float32Array([',
          float32Lines(bias, '    '),
          '  ]) },'
        ]),
        '];'
      ];
    case 'logistic':
      return [
        ...inputsOf(scorer.inputs),
        `const coefficients = [${scorer.coefficients.join(', ')}];`,
        `const intercept = ${scorer.intercept};`
      ];
    case 'trees':
      return [
        '// A question: column, at most this (or one of these texts) goes left, whether a missing value does, left, right.',
        `const start = ${scorer.start};`,
        `const combine = '${scorer.combine}';`,
        'const trees = [',
        ...scorer.trees.map((tree) => `  ${nodeOf(tree)},`),
        '];'
      ];
  }
}

function inputsOf(inputs: readonly InputStep[]): string[] {
  return [
    '// An input: column, the level that makes it 1 (null: the number itself), what stands in for a missing value, mean, scale.',
    'const inputs = [',
    ...inputs.map((step) => {
      const level = step.kind === 'number' ? null : step.level;
      const fill = step.kind === 'number' ? step.fill : null;
      const written = typeof level === 'string' ? textLiteral(level) : String(level);
      return `  [${step.column}, ${written}, ${fill}, ${step.mean}, ${step.scale}],`;
    }),
    '];'
  ];
}

function nodeOf(node: PortableNode): string {
  if (isLeaf(node)) return String(node.value);
  const { column, test, missingLeft, left, right } = node;
  const asked =
    'threshold' in test
      ? String(test.threshold)
      : `new Set([${test.texts.map(textLiteral).join(', ')}])`;
  return `[${column}, ${asked}, ${String(missingLeft)}, ${nodeOf(left)}, ${nodeOf(right)}]`;
}
