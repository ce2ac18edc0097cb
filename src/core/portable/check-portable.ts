import { LoanbookError } from '../errors';
import { isLeaf, type PortableModel, type PortableNode, type Scorer } from './portable-model';

/**
 * Makes sure that a model can be written down: all its numbers are numbers.
 * @throws LoanbookError `not-finite`
 */
export function checkPortable({ scorer }: PortableModel): void {
  if (hasOnlyNumbers(scorer)) return;
  throw new LoanbookError(
    'not-finite',
    'This model holds values that are no numbers: its training went wrong. Train it again with a lower learning ' +
      'rate before taking it elsewhere.'
  );
}

function hasOnlyNumbers(scorer: Scorer): boolean {
  if (scorer.kind === 'trees') {
    return Number.isFinite(scorer.start) && scorer.trees.every(treeIsFinite);
  }
  const inputs = scorer.inputs.every(({ mean, scale }) => [mean, scale].every(Number.isFinite));
  if (scorer.kind === 'logistic') {
    return inputs && [scorer.intercept, ...scorer.coefficients].every(Number.isFinite);
  }
  return (
    inputs &&
    scorer.layers.every(({ kernel, bias }) => [kernel, bias].every((w) => w.every(Number.isFinite)))
  );
}

function treeIsFinite(node: PortableNode): boolean {
  if (isLeaf(node)) return Number.isFinite(node.value);
  return treeIsFinite(node.left) && treeIsFinite(node.right);
}
