import { count, counted } from '../evaluate/phrases';
import type { Prose } from '../prose';
import { countParameters } from './count-parameters';
import type { PortableFormat } from './portable-format';
import { isLeaf, type InputStep, type PortableModel, type PortableNode } from './portable-model';

/** What a written model will contain, told before it is written: a sentence each. */
export function portableContents(model: PortableModel, format: PortableFormat): readonly Prose[] {
  const { scorer, columns, keys } = model;
  const texts = countTexts(model);
  return [
    learned(model),
    ...(scorer.kind === 'trees' ? [] : [preparation(scorer.inputs)]),
    [
      'The names of the ',
      ...counted(columns.length, 'column', 'columns'),
      ' that the model looks at',
      ...(texts > 0
        ? [', and ', ...counted(texts, 'text', 'texts'), ' that their cells may hold']
        : []),
      '.'
    ],
    ...(format === 'sql' && keys.length > 0
      ? [[`The names of the table and of what tells its customers apart: ${keys.join(', ')}.`]]
      : []),
    scorer.kind === 'trees'
      ? [
          'No row of a customer. But each bound of a tree lies halfway between two values that customers had, so that single values can be guessed.'
        ]
      : ['No row of a customer: only figures that were worked out over many customers together.']
  ];
}

function learned({ scorer }: PortableModel): Prose {
  switch (scorer.kind) {
    case 'network':
      return ['The network’s ', count(countParameters(scorer)), ' weights.'];
    case 'logistic':
      return [
        ...counted(scorer.coefficients.length, 'coefficient', 'coefficients'),
        ' and the intercept.'
      ];
    case 'trees': {
      const leaves = scorer.trees.reduce((sum, tree) => sum + countLeaves(tree), 0);
      return [
        ...counted(scorer.trees.length, 'tree', 'trees'),
        ' with ',
        count(leaves),
        ' leaves: the questions and what each leaf answers.'
      ];
    }
  }
}

function preparation(inputs: readonly InputStep[]): Prose {
  const numbers = inputs.filter(({ kind }) => kind === 'number').length;
  return [
    'The mean and the standard deviation of ',
    ...counted(inputs.length, 'input', 'inputs'),
    ', and the median of ',
    ...counted(numbers, 'number', 'numbers'),
    ', which stands in for a missing value.'
  ];
}

/** Different texts that inputs or questions name. */
function countTexts({ scorer }: PortableModel): number {
  const texts = new Set<string>();
  const add = (column: number, text: string) => texts.add(JSON.stringify([column, text]));
  const visit = (node: PortableNode): void => {
    if (isLeaf(node)) return;
    if ('texts' in node.test) node.test.texts.forEach((text) => add(node.column, text));
    visit(node.left);
    visit(node.right);
  };
  if (scorer.kind === 'trees') scorer.trees.forEach(visit);
  else {
    for (const step of scorer.inputs) {
      if (step.kind === 'level' && typeof step.level === 'string') add(step.column, step.level);
    }
  }
  return texts.size;
}

function countLeaves(node: PortableNode): number {
  return isLeaf(node) ? 1 : countLeaves(node.left) + countLeaves(node.right);
}
