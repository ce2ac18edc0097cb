import type { Expression } from 'acorn';
import { badQuery } from './bad-query';
import type { QueryArgument } from './query-step';
import { readProperty, type NamedNode } from './read-property';

/**
 * Names with what each stands for: `{n: …, rate: …}`.
 * @throws LoanbookError `bad-query` if there are none, or one stands twice.
 */
export function readNamed(
  node: Expression,
  read: (entry: NamedNode) => QueryArgument
): QueryArgument & { kind: 'named' } {
  if (node.type !== 'ObjectExpression') {
    throw badQuery('Here stand new columns with their names: {name: d => …}.', node);
  }
  const entries = new Map<string, QueryArgument>();
  for (const property of node.properties) {
    const entry = readProperty(property);
    if (entries.has(entry.name)) {
      throw badQuery(`The name “${entry.name}” stands here twice.`, entry.place);
    }
    entries.set(entry.name, read(entry));
  }
  if (entries.size === 0) throw badQuery('Nothing stands between these braces.', node);
  return { kind: 'named', entries: [...entries] };
}
