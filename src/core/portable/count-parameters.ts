import { isLeaf, type PortableNode, type Scorer } from './portable-model';

/** How many numbers a scorer has learned: weights and biases, coefficients, or questions and leaves. */
export function countParameters(scorer: Scorer): number {
  switch (scorer.kind) {
    case 'network':
      return scorer.layers.reduce((sum, { kernel, bias }) => sum + kernel.length + bias.length, 0);
    case 'logistic':
      return scorer.coefficients.length + 1;
    case 'trees':
      return scorer.trees.reduce((sum, tree) => sum + countNodes(tree), 0);
  }
}

function countNodes(node: PortableNode): number {
  return isLeaf(node) ? 1 : 1 + countNodes(node.left) + countNodes(node.right);
}
