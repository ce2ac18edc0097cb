import type { DataProfile } from '../../compute/protocol';
import type { CellCode } from './cell-code';
import { codeOfLines, listOf } from './literals';

/** What the findings are made of: how often each group accepts, and how far both answers' means lie apart. */
export function findingsCode({ columns }: DataProfile): CellCode {
  const inputs = columns.filter(({ schema }) => schema.role === 'input');
  const names = (measured: boolean) =>
    inputs
      .filter(({ schema, isText }) => (schema.kind === 'number' && !isText) === measured)
      .map(({ schema }) => schema.name);
  return {
    javascript: codeOfLines(
      'const everybody = customers.assign(aq.table({ accepted }));',
      `for (const name of ${listOf(names(false))}) {`,
      '  const groups = everybody.groupby(name);',
      "  const rates = groups.rollup({ customers: aq.op.count(), share: aq.op.mean('accepted') });",
      '  rates.orderby(name).print();',
      '}',
      `for (const name of ${listOf(names(true))}) {`,
      "  everybody.groupby('accepted').rollup({ [name]: aq.op.mean(name) }).print();",
      '}'
    ),
    python: codeOfLines(
      `for name in ${listOf(names(false), '    ')}:`,
      '    print(accepted.groupby(customers[name]).agg(["count", "mean"]))',
      `numbers = ${listOf(names(true), '    ')}`,
      'print(customers[numbers].groupby(accepted).mean().T)'
    )
  };
}
