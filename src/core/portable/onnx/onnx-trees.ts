import { isLeaf, type PortableNode, type PortableQuestion, type Scorer } from '../portable-model';
import type { OnnxBuilder } from './onnx-builder';
import { onnxIsAmong } from './onnx-inputs';
import type { OnnxAttribute } from './onnx-proto';

type Trees = Extract<Scorer, { kind: 'trees' }>;

/** One node as the operator has it; a leaf asks nothing. */
interface FlatNode {
  readonly tree: number;
  readonly id: number;
  readonly feature: number;
  readonly threshold: number;
  readonly missingLeft: boolean;
  /** Ids of the children; null for a leaf. */
  readonly left: number | null;
  readonly right: number | null;
  readonly value: number;
}

/**
 * Trees as one operator of `ai.onnx.ml`: their mean, or the sum of start and answers. A question about texts is asked
 * about a number of its own, which is 0 for those who go left and NaN where the text is missing.
 *
 * @param columns names of the values, in the model's order
 * @returns the name of the answers, customers × 1, in single precision
 */
export function onnxTrees(
  { trees, combine, start }: Trees,
  columns: readonly string[],
  graph: OnnxBuilder
): string {
  const features = new TreeFeatures(columns, graph);
  const nodes = trees.flatMap((tree, place) => flatten(tree, place, features));
  const ints = (value: (node: FlatNode) => number, of = nodes): OnnxAttribute => ({
    kind: 'ints',
    value: of.map(value)
  });
  const doubles = (values: number[]): OnnxAttribute => ({
    kind: 'tensor',
    value: { name: '', type: 'double', dimensions: [values.length], values }
  });
  const leaves = nodes.filter(({ left }) => left === null);
  return graph.add(
    'TreeEnsembleRegressor',
    [features.concat()],
    {
      n_targets: { kind: 'int', value: 1 },
      aggregate_function: { kind: 'text', value: combine === 'mean' ? 'AVERAGE' : 'SUM' },
      post_transform: { kind: 'text', value: 'NONE' },
      base_values_as_tensor: doubles([start]),
      nodes_treeids: ints(({ tree }) => tree),
      nodes_nodeids: ints(({ id }) => id),
      nodes_featureids: ints(({ feature }) => feature),
      nodes_modes: {
        kind: 'texts',
        value: nodes.map(({ left }) => (left === null ? 'LEAF' : 'BRANCH_LEQ'))
      },
      nodes_values_as_tensor: doubles(nodes.map(({ threshold }) => threshold)),
      nodes_truenodeids: ints(({ left }) => left ?? 0),
      nodes_falsenodeids: ints(({ right }) => right ?? 0),
      nodes_missing_value_tracks_true: ints(({ missingLeft }) => Number(missingLeft)),
      target_treeids: ints(({ tree }) => tree, leaves),
      target_nodeids: ints(({ id }) => id, leaves),
      target_ids: ints(() => 0, leaves),
      target_weights_as_tensor: doubles(leaves.map(({ value }) => value))
    },
    'ai.onnx.ml'
  );
}

/** The numbers that trees ask about: each column once, and each set of texts once. */
class TreeFeatures {
  readonly #columns: readonly string[];
  readonly #graph: OnnxBuilder;
  readonly #places = new Map<string, number>();
  readonly #parts: string[] = [];

  constructor(columns: readonly string[], graph: OnnxBuilder) {
    this.#columns = columns;
    this.#graph = graph;
  }

  place({ column, test }: PortableQuestion): number {
    const texts = 'texts' in test ? test.texts : null;
    const key = JSON.stringify([column, texts]);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const value = this.#columns[column]!;
    this.#places.set(key, this.#parts.length);
    return this.#parts.push(texts === null ? value : this.#isOther(value, texts)) - 1;
  }

  concat(): string {
    // Trees that are a leaf each ask nothing, but the operator wants a number to look at.
    if (this.#parts.length === 0) this.#parts.push(this.#isOther(this.#columns[0]!, []));
    return this.#graph.add('Concat', this.#parts, { axis: { kind: 'int', value: 1 } });
  }

  #isOther(value: string, texts: readonly string[]): string {
    const graph = this.#graph;
    const scalar = (number: number) => graph.numbers('double', [1, 1], [number]);
    const axis = graph.numbers('int64', [1], [1]);
    const found = graph.add('ReduceSum', [onnxIsAmong(value, texts, graph), axis]);
    const missing = graph.add('Equal', [value, graph.texts([1, 1], [''])]);
    return graph.add('Where', [missing, scalar(NaN), graph.add('Sub', [scalar(1), found])]);
  }
}

/** Left goes who has at most this of a number made of texts, 0 or 1. */
const BETWEEN = 0.5;

function flatten(root: PortableNode, tree: number, features: TreeFeatures): FlatNode[] {
  const nodes: FlatNode[] = [];
  const visit = (node: PortableNode): number => {
    const id = nodes.length;
    const common = { tree, id, feature: 0, threshold: 0, missingLeft: false, value: 0 };
    if (isLeaf(node)) {
      nodes.push({ ...common, left: null, right: null, value: node.value });
      return id;
    }
    // Its place is taken now, and filled when the children are known.
    nodes.push({ ...common, left: null, right: null });
    const left = visit(node.left);
    const right = visit(node.right);
    nodes[id] = {
      ...common,
      feature: features.place(node),
      threshold: 'threshold' in node.test ? node.test.threshold : BETWEEN,
      missingLeft: node.missingLeft,
      left,
      right
    };
    return id;
  };
  visit(root);
  return nodes;
}
