import { missingLiterals, float32Lines } from '../code-literals';
import { columnRow, inputRow, nodeRow, type CodeSpelling } from '../code-rows';
import type { InputStep, PortableModel, Scorer } from '../portable-model';
import { portableTitle } from '../portable-title';
import { readFunction, scorerFunctions } from './python-functions';

const spelling: CodeSpelling = {
  none: 'None',
  yes: 'True',
  no: 'False',
  word: (word) => `"${word}"`,
  row: (values) => `(${values.join(', ')})`,
  set: (texts) => `frozenset([${texts.join(', ')}])`
};

/**
 * The model as a Python module without dependencies: `probability(customer)` of a dict by column name. Names and texts
 * of the file stand in it as literals only.
 */
export function writePython(model: PortableModel): string {
  return [
    `"""${portableTitle(model)}. Written by Loanbook; needs Python 3 and nothing else.`,
    '',
    '    from model import COLUMNS, probability',
    '    probability(customer)   # a dict of column name -> value; None, NaN, "" or left out: missing',
    '"""',
    'import math',
    '',
    '# Name, whether it is a number or a text, whether what is below 0 counts as 0, and what True and False read.',
    'COLUMNS = [',
    ...model.columns.map((column) => `    ${columnRow(column, spelling)},`),
    ']',
    `MISSING = {${missingLiterals}}`,
    ...dataOf(model.scorer),
    '',
    readFunction,
    scorerFunctions[model.scorer.kind]
  ].join('\n');
}

function dataOf(scorer: Scorer): string[] {
  switch (scorer.kind) {
    case 'network':
      return [
        ...inputsOf(scorer.inputs),
        '# A layer: its activation, weights (input after input, a number a unit) and biases.',
        'LAYERS = [',
        ...scorer.layers.flatMap(({ activation, kernel, bias }) => [
          `    ("${activation}", [`,
          float32Lines(kernel, '        '),
          '    ], [',
          float32Lines(bias, '        '),
          '    ]),'
        ]),
        ']'
      ];
    case 'logistic':
      return [
        ...inputsOf(scorer.inputs),
        `COEFFICIENTS = [${scorer.coefficients.join(', ')}]`,
        `INTERCEPT = ${scorer.intercept}`
      ];
    case 'trees':
      return [
        '# A question: column, at most this (or one of these texts) goes left, whether a missing value does, left, right.',
        `START = ${scorer.start}`,
        `COMBINE = "${scorer.combine}"`,
        'TREES = [',
        ...scorer.trees.map((tree) => `    ${nodeRow(tree, spelling)},`),
        ']'
      ];
  }
}

function inputsOf(inputs: readonly InputStep[]): string[] {
  return [
    '# An input: column, the level that makes it 1 (None: the number itself), what stands in for a missing value, mean, scale.',
    'INPUTS = [',
    ...inputs.map((step) => `    ${inputRow(step, spelling)},`),
    ']'
  ];
}
