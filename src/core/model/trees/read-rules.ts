import { showValue, type Column } from '../../data/table';
import { valueLabel } from '../../data/value-label';
import { formatNumber } from '../../format';
import type { Rule, RuleNode } from '../classic/model-description';
import { LEAF, type Tree } from './tree';

type Named = Pick<Column, 'schema' | 'dictionary'>;

/** What is known of one column on the way to a node. */
interface Known {
  readonly column: number;
  readonly above: number;
  readonly atMost: number;
  /** Labels of the categories that are left; null: any. */
  readonly among: readonly string[] | null;
}

/**
 * A tree as it is read: its nodes with their conditions in words, and each leaf as a rule. Conditions on one
 * column are drawn together: "Income above $83k, at most $113k".
 *
 * @param columns those that the tree asks about, without their values
 */
export function readRules(
  tree: Tree,
  columns: readonly Named[]
): { readonly root: RuleNode; readonly rules: readonly Rule[] } {
  const rules: Rule[] = [];
  const root = read(0, '', []);
  rules.sort((a, b) => b.share - a.share || b.rows - a.rows);
  return { root, rules };

  function read(node: number, condition: string, path: readonly Known[]): RuleNode {
    const rows = tree.rows[node]!;
    const share = tree.value[node]!;
    const column = tree.feature[node]!;
    if (column === LEAF) {
      rules.push({
        conditions: path.map((known) => inWords(known, columns[known.column]!)),
        rows,
        share
      });
      return { condition, rows, share, children: [] };
    }
    const [toLeft, toRight] = sidesOf(tree, node, columns[column]!);
    const child = (next: number, side: Known) =>
      read(next, inWords(side, columns[column]!), narrowed(path, side));
    const children = [child(tree.left[node]!, toLeft), child(tree.right[node]!, toRight)];
    return { condition, rows, share, children };
  }
}

function sidesOf(tree: Tree, node: number, { dictionary }: Named): readonly [Known, Known] {
  const any = { column: tree.feature[node]!, above: -Infinity, atMost: Infinity, among: null };
  const codes = tree.categories[node];
  if (!codes) {
    const threshold = tree.threshold[node]!;
    return [
      { ...any, atMost: threshold },
      { ...any, above: threshold }
    ];
  }
  const texts = (dictionary ?? []).map((text, code) => ({ text, isLeft: codes.has(code) }));
  const among = (isLeft: boolean) =>
    texts.filter((each) => each.isLeft === isLeft).map(({ text }) => text);
  return [
    { ...any, among: among(true) },
    { ...any, among: among(false) }
  ];
}

function narrowed(path: readonly Known[], side: Known): readonly Known[] {
  const at = path.findIndex(({ column }) => column === side.column);
  if (at < 0) return [...path, side];
  const before = path[at]!;
  return path.with(at, {
    column: side.column,
    above: Math.max(before.above, side.above),
    atMost: Math.min(before.atMost, side.atMost),
    among: side.among?.filter((text) => before.among?.includes(text) ?? true) ?? null
  });
}

/** At most so many categories are named one by one. */
const MOST_NAMED = 4;

function inWords({ above, atMost, among }: Known, column: Named): string {
  const { label, kind, format } = column.schema;
  if (among) {
    const names = among.map((text) => valueLabel(column.schema, text) ?? text);
    const rest = names.length - MOST_NAMED;
    const named = names.slice(0, rest > 1 ? MOST_NAMED : names.length).join(', ');
    return `${label}: ${named}${rest > 1 ? ` or ${rest} others` : ''}`;
  }
  // A threshold between two coded values says which of them are meant.
  const codes = Object.keys(column.schema.valueLabels)
    .map(Number)
    .sort((a, b) => a - b);
  if (kind !== 'number' && codes.length > 0 && codes.every(Number.isFinite)) {
    const meant = codes.filter((code) => code > above && code <= atMost);
    if (meant.length === 1) return `${label}: ${showValue(column, meant[0]!)}`;
    if (meant.length > 1 && atMost === Infinity) {
      return `${label}: ${showValue(column, meant[0]!)} or more`;
    }
    if (meant.length > 1 && above === -Infinity) {
      return `${label}: ${showValue(column, meant.at(-1)!)} or less`;
    }
  }
  const bounds = [
    above > -Infinity && `above ${formatNumber(above, format)}`,
    atMost < Infinity && `at most ${formatNumber(atMost, format)}`
  ].filter((bound) => bound !== false);
  return bounds.length === 0 ? `${label} known` : `${label} ${bounds.join(', ')}`;
}
