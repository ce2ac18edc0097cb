import { missingLiterals, float32Lines, textLiteral } from '../code-literals';
import { isLeaf, type InputStep, type PortableModel, type PortableNode } from '../portable-model';
import { portableTitle } from '../portable-title';
import { networkFunction, logisticFunction, readFunction, treesFunction } from './python-functions';

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
    ...model.columns.map(
      ({ name, kind, negativeIsZero, truth }) =>
        `    (${textLiteral(name)}, "${kind}", ${negativeIsZero ? 'True' : 'False'}, ${truth ? `(${truth.map(textLiteral).join(', ')})` : 'None'}),`
    ),
    ']',
    `MISSING = {${missingLiterals}}`,
    ...dataOf(model),
    '',
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
        ...scorer.trees.map((tree) => `    ${nodeOf(tree)},`),
        ']'
      ];
  }
}

function inputsOf(inputs: readonly InputStep[]): string[] {
  return [
    '# An input: column, the level that makes it 1 (None: the number itself), what stands in for a missing value, mean, scale.',
    'INPUTS = [',
    ...inputs.map((step) => {
      const level = step.kind === 'number' ? 'None' : literalOf(step.level);
      const fill = step.kind === 'number' ? step.fill : 'None';
      return `    (${step.column}, ${level}, ${fill}, ${step.mean}, ${step.scale}),`;
    }),
    ']'
  ];
}

function literalOf(level: number | string): string {
  return typeof level === 'number' ? String(level) : textLiteral(level);
}

function nodeOf(node: PortableNode): string {
  if (isLeaf(node)) return String(node.value);
  const { column, test, missingLeft, left, right } = node;
  const asked =
    'threshold' in test
      ? String(test.threshold)
      : `frozenset([${test.texts.map(textLiteral).join(', ')}])`;
  return `(${column}, ${asked}, ${missingLeft ? 'True' : 'False'}, ${nodeOf(left)}, ${nodeOf(right)})`;
}
