import type { Column } from '../data/table';
import { sigmoid } from '../model/classic/boosted-model';
import { createForward } from '../model/forward';
import { isLeaf, type InputStep, type PortableNode, type Scorer } from './portable-model';

/** Probabilities of accepting. @param values rows × columns as stored, row-major; NaN if missing */
export type BoundScorer = (values: Float64Array, rows: number) => ArrayLike<number>;

/**
 * A scorer made ready for one table, whose dictionaries say how it codes its texts. A network computes by the one
 * forward pass, on inputs in single precision, as it was trained.
 *
 * @param columns of the table, in the model's order
 */
export function bindScorer(scorer: Scorer, columns: readonly Column[]): BoundScorer {
  const width = columns.length;
  if (scorer.kind === 'trees') {
    const trees = scorer.trees.map((tree) => bindNode(tree, columns));
    return (values, rows) =>
      Float64Array.from({ length: rows }, (_, row) => {
        let sum = scorer.start;
        for (const answer of trees) sum += answer(values, row * width);
        return scorer.combine === 'mean' ? sum / trees.length : sigmoid(sum);
      });
  }
  const inputs = bindInputs(scorer.inputs, columns);
  if (scorer.kind === 'network') {
    const forward = createForward({ layers: scorer.layers });
    return (values, rows) => forward(inputs(values, rows), rows);
  }
  const { coefficients, intercept } = scorer;
  return (values, rows) => {
    const x = inputs(values, rows);
    return Float64Array.from({ length: rows }, (_, row) => {
      const logit = coefficients.reduce(
        (sum, coefficient, i) => sum + coefficient * x[row * coefficients.length + i]!,
        intercept
      );
      return sigmoid(logit);
    });
  };
}

function bindInputs(steps: readonly InputStep[], columns: readonly Column[]) {
  /** The code of a level's text in this table; -1, which no value has, for one that it lacks. */
  const levels = steps.map((step) => {
    if (step.kind === 'number') return NaN;
    const { level, column } = step;
    return typeof level === 'number' ? level : (columns[column]!.dictionary ?? []).indexOf(level);
  });
  return (values: Float64Array, rows: number): Float32Array => {
    const inputs = new Float32Array(rows * steps.length);
    let at = 0;
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < steps.length; i++, at++) {
        const step = steps[i]!;
        const value = values[row * columns.length + step.column]!;
        const raw =
          step.kind === 'level'
            ? Number(value === levels[i])
            : Number.isNaN(value)
              ? step.fill
              : value;
        inputs[at] = (raw - step.mean) / step.scale;
      }
    }
    return inputs;
  };
}

/** A node as a function of the values of a row, which begins at `offset`. */
function bindNode(
  node: PortableNode,
  columns: readonly Column[]
): (values: Float64Array, offset: number) => number {
  if (isLeaf(node)) return () => node.value;
  const { column, test, missingLeft } = node;
  const left = bindNode(node.left, columns);
  const right = bindNode(node.right, columns);
  const goesLeft = 'texts' in test ? inTexts(test.texts, columns[column]!) : atMost(test.threshold);
  return (values, offset) => {
    const value = values[offset + column]!;
    const toLeft = Number.isNaN(value) ? missingLeft : goesLeft(value);
    return toLeft ? left(values, offset) : right(values, offset);
  };
}

function atMost(threshold: number) {
  return (value: number) => value <= threshold;
}

function inTexts(texts: readonly string[], { dictionary }: Column) {
  const codes = new Set(texts.map((text) => (dictionary ?? []).indexOf(text)));
  return (value: number) => codes.has(value);
}
