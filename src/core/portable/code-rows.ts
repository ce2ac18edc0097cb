import { textLiteral } from './code-literals';
import { isLeaf, type InputStep, type PortableColumn, type PortableNode } from './portable-model';

/** How a language writes what the data of a model is made of. */
export interface CodeSpelling {
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  /** A short text that nothing need be escaped in. */
  readonly word: (word: string) => string;
  /** A few values that stand together. */
  readonly row: (values: readonly string[]) => string;
  /** A set of texts. */
  readonly set: (texts: readonly string[]) => string;
}

/** A column: its name, whether it is a number or a text, whether what is below 0 counts as 0, and what its booleans read. */
export function columnRow(column: PortableColumn, spelling: CodeSpelling): string {
  const { name, kind, negativeIsZero, truth } = column;
  return spelling.row([
    textLiteral(name),
    spelling.word(kind),
    truthOf(negativeIsZero, spelling),
    truth ? spelling.row(truth.map(textLiteral)) : spelling.none
  ]);
}

/** An input: its column, the level that makes it 1, what stands in for a missing value, mean and scale. */
export function inputRow(step: InputStep, { row, none }: CodeSpelling): string {
  const [level, fill] =
    step.kind === 'number' ? [none, String(step.fill)] : [levelOf(step.level), none];
  return row([String(step.column), level, fill, String(step.mean), String(step.scale)]);
}

/**
 * A tree: a leaf's answer, or a question with its column, what goes left (at most a number, or one of some texts),
 * whether a missing value does, and the trees to the left and the right.
 */
export function nodeRow(node: PortableNode, spelling: CodeSpelling): string {
  if (isLeaf(node)) return String(node.value);
  const { column, test, missingLeft, left, right } = node;
  return spelling.row([
    String(column),
    'threshold' in test ? String(test.threshold) : spelling.set(test.texts.map(textLiteral)),
    truthOf(missingLeft, spelling),
    nodeRow(left, spelling),
    nodeRow(right, spelling)
  ]);
}

function truthOf(value: boolean, { yes, no }: CodeSpelling): string {
  return value ? yes : no;
}

function levelOf(level: number | string): string {
  return typeof level === 'number' ? String(level) : textLiteral(level);
}
