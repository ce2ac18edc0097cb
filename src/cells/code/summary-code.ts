import type { DataProfile } from '../../compute/protocol';
import type { CellCode } from './cell-code';
import { codeOfLines, listOf } from './literals';

/** Describes every column of numbers: for all, for those who accepted, and for those who declined. */
export function summaryCode({ columns }: DataProfile): CellCode {
  const numbers = columns.filter(({ isText }) => !isText).map(({ schema }) => schema.name);
  return {
    javascript: codeOfLines(
      `const columns = ${listOf(numbers)};`,
      'const describe = (table) =>',
      '  columns.map((name) => ({',
      '    name,',
      '    ...table',
      '      .rollup({',
      '        count: aq.op.valid(name),',
      '        mean: aq.op.mean(name),',
      '        std: aq.op.stdev(name),',
      '        min: aq.op.min(name),',
      "        '25%': aq.op.quantile(name, 0.25),",
      "        '50%': aq.op.median(name),",
      "        '75%': aq.op.quantile(name, 0.75),",
      '        max: aq.op.max(name)',
      '      })',
      '      .object()',
      '  }));',
      'const answered = customers.assign(aq.table({ accepted }));',
      'console.table(describe(customers));',
      'console.table(describe(answered.filter((row) => row.accepted === 1)));',
      'console.table(describe(answered.filter((row) => row.accepted === 0)));'
    ),
    python: codeOfLines(
      `columns = ${listOf(numbers, '    ')}`,
      'print(customers[columns].describe().T)',
      'print(customers.loc[accepted == 1, columns].describe().T)',
      'print(customers.loc[accepted == 0, columns].describe().T)'
    )
  };
}
