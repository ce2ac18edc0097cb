import type { ColumnProfile } from '../../compute/protocol';
import { equalColumns, type NearRule } from '../../core/leaks/near-rule';
import type { CellCode } from './cell-code';
import { codeOfLines, listOf, literal } from './literals';

/**
 * Near-twins under the present rule, repeated rows, and how well each column alone tells who accepts.
 *
 * @param rule null: nothing is known of it yet
 */
export function leaksCode(rule: NearRule | null, columns: readonly ColumnProfile[]): CellCode {
  const equal = rule ? equalColumns(rule) : [];
  const widths = Object.entries(rule ?? {}).flatMap(([name, nearness]) =>
    nearness.kind === 'within' ? [[name, nearness.width] as const] : []
  );
  const inputs = columns
    .filter(({ schema }) => schema.role === 'input')
    .map(({ schema }) => schema.name);
  const list = (indent: string) =>
    widths.map(([name, width]) => `${indent}${literal(name)}: ${width},`);
  return {
    python: codeOfLines(
      `equal = ${listOf(equal, '    ')}`,
      'within = {',
      ...list('    '),
      '}',
      '',
      '# A near-twin gave the same answer, is equal in some columns and near in others.',
      'def has_twin(asked, others):',
      '    known = dict(tuple(others.groupby(equal + ["answer"], dropna=False)))',
      '    def found(row):',
      '        alike = known.get(tuple(row[equal + ["answer"]]))',
      '        if alike is None:',
      '            return False',
      '        near = alike.index != row.name',
      '        for name, width in within.items():',
      '            near &= (alike[name] - row[name]).abs() <= width * (1 + 1e-9)',
      '        return near.any()',
      '    return asked.apply(found, axis=1)',
      '',
      'everybody = customers.assign(answer=accepted)',
      'declined = everybody[everybody["answer"] == 0]',
      'print("near-twins among those who declined", has_twin(declined, declined).mean())',
      `repeated = customers.duplicated(${listOf(inputs, '    ')}).sum()`,
      'print("rows that repeat another in every input", repeated)'
    ),
    javascript: codeOfLines(
      `const equal = ${listOf(equal)};`,
      'const within = {',
      ...list('  '),
      '};',
      '// A near-twin gave the same answer, is equal in some columns and near in others.',
      'const alike = new Map();',
      'const people = customers.objects();',
      'const cellOf = (row, at) => JSON.stringify([accepted[at], ...equal.map((name) => row[name])]);',
      'people.forEach((row, at) => {',
      '  const cell = cellOf(row, at);',
      '  alike.set(cell, [...(alike.get(cell) ?? []), row]);',
      '});',
      'const isNear = (a, b) =>',
      '  Object.entries(within).every(([name, width]) => Math.abs(a[name] - b[name]) <= width * (1 + 1e-9));',
      'const twins = people.filter((row, at) =>',
      '  alike.get(cellOf(row, at)).some((other) => other !== row && isNear(row, other))',
      ');',
      "console.log('customers with a near-twin', twins.length, 'of', people.length);"
    )
  };
}
