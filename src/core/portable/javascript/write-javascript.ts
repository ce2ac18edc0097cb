import { missingLiterals, float32Lines } from '../code-literals';
import { columnRow, inputRow, nodeRow, type CodeSpelling } from '../code-rows';
import type { InputStep, PortableModel, Scorer } from '../portable-model';
import { portableTitle } from '../portable-title';
import { readFunction, scorerFunctions } from './javascript-functions';

const spelling: CodeSpelling = {
  none: 'null',
  yes: 'true',
  no: 'false',
  word: (word) => `'${word}'`,
  row: (values) => `[${values.join(', ')}]`,
  set: (texts) => `new Set([${texts.join(', ')}])`
};

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
    ...model.columns.map((column) => `  ${columnRow(column, spelling)},`),
    '];',
    `const missing = new Set([${missingLiterals}]);`,
    ...dataOf(model.scorer),
    readFunction,
    scorerFunctions[model.scorer.kind]
  ].join('\n');
}

function dataOf(scorer: Scorer): string[] {
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
        ...scorer.trees.map((tree) => `  ${nodeRow(tree, spelling)},`),
        '];'
      ];
  }
}

function inputsOf(inputs: readonly InputStep[]): string[] {
  return [
    '// An input: column, the level that makes it 1 (null: the number itself), what stands in for a missing value, mean, scale.',
    'const inputs = [',
    ...inputs.map((step) => `  ${inputRow(step, spelling)},`),
    '];'
  ];
}
