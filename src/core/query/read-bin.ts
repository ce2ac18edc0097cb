import type { CallExpression } from 'acorn';
import { badQuery } from './bad-query';
import type { QueryScope } from './query-scope';
import { binOptionNames, type BinOption, type QueryArgument } from './query-step';
import { noSpread } from './read-call';
import { readProperty } from './read-property';

/**
 * Ranges of a number: `bin('x', {step: 20})`.
 * @throws LoanbookError `bad-query` for other inputs.
 */
export function readBin(node: CallExpression, scope: QueryScope): QueryArgument {
  scope.enter(1, node);
  const [column, options, more] = node.arguments.map(noSpread);
  if (more || column?.type !== 'Literal' || typeof column.value !== 'string') {
    throw badQuery("bin takes a column and how to cut it: bin('x', {step: 20}).", node);
  }
  return {
    kind: 'bin',
    column: scope.read(column.value, column),
    options: options ? readOptions(options) : []
  };
}

function readOptions(node: ReturnType<typeof noSpread>): BinOption[] {
  if (node.type !== 'ObjectExpression') {
    throw badQuery('Here stands how to cut it: {step: 20} or {maxbins: 10}.', node);
  }
  return node.properties.map((property) => {
    const entry = readProperty(property);
    const name = binOptionNames.find((each) => each === entry.name);
    const { value } = entry;
    if (!name) {
      throw badQuery(
        `bin knows ${binOptionNames.join(', ')}, and not “${entry.name}”.`,
        entry.place
      );
    }
    if (value.type === 'Literal' && typeof value.value === 'number' && value.value >= 0) {
      if (Number.isFinite(value.value) && (value.value > 0 || name === 'offset')) {
        return [name, value.value];
      }
    }
    throw badQuery(`${name} is a number above 0.`, value);
  });
}
