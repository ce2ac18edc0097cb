import { isLeaf, type PortableNode, type PortableQuestion } from '../portable-model';
import { ANY_NUMBER } from '../portable-tree';
import type { SqlDialect } from './sql-dialect';
import type { SqlNames } from './sql-names';
import { sqlNumber } from './sql-words';

/** A tree as nested CASEs, in double precision. */
export function sqlTree(tree: PortableNode, dialect: SqlDialect, names: SqlNames): string {
  const node = (each: PortableNode, indent: string): string => {
    if (isLeaf(each)) return sqlNumber(each.value);
    const deeper = `${indent}  `;
    return (
      `CASE WHEN ${condition(each, dialect, names)}` +
      `\n${deeper}THEN ${node(each.left, deeper)}` +
      `\n${deeper}ELSE ${node(each.right, deeper)} END`
    );
  };
  return `CAST(${node(tree, '    ')} AS ${dialect.double})`;
}

/** True for those who go left; never NULL, so that ELSE means right. */
function condition(
  { column, test, missingLeft }: PortableQuestion,
  { literal }: SqlDialect,
  names: SqlNames
): string {
  const asked = names.column(column);
  const holds = () => {
    if ('threshold' in test) {
      return test.threshold === ANY_NUMBER
        ? `${asked} IS NOT NULL`
        : `${asked} <= ${sqlNumber(test.threshold)}`;
    }
    return test.texts.length > 0 ? `${asked} IN (${test.texts.map(literal).join(', ')})` : '1 = 0';
  };
  return missingLeft ? `(${holds()} OR ${asked} IS NULL)` : holds();
}
