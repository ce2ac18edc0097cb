import type { CallExpression, Expression } from 'acorn';
import { badQuery } from './bad-query';
import { checkName } from './check-name';
import type { QueryScope } from './query-scope';
import { selectorNames, type QueryArgument, type SelectorName } from './query-step';
import { noSpread } from './read-call';
import { readProperty } from './read-property';

/** Columns that are named, with the names that they then have; null where the columns are not known. */
export interface Selection {
  readonly argument: QueryArgument;
  readonly names: readonly (readonly [name: string, renamed: string])[] | null;
}

/**
 * Columns: a name, a list of them, `{old: 'new'}`, or a word for several, such as `not('x')`.
 * @throws LoanbookError `bad-query` for anything else.
 */
export function readSelection(node: Expression, scope: QueryScope): Selection {
  return readPart(node, scope, true);
}

/**
 * The same without new names: Arquero takes the words of `{old: 'new'}` for expressions where it does not rename.
 * @throws LoanbookError `bad-query` as `readSelection`, and for new names.
 */
export function readNames(node: Expression, scope: QueryScope): Selection {
  return readPart(node, scope, false);
}

function readPart(node: Expression, scope: QueryScope, renames: boolean): Selection {
  scope.enter(1, node);
  if (node.type === 'Literal' && typeof node.value === 'string') {
    const name = scope.read(node.value, node);
    return { argument: { kind: 'name', name }, names: [[name, name]] };
  }
  if (node.type === 'ArrayExpression') {
    const items = node.elements.map((item) => {
      if (item) return readPart(noSpread(item), scope, renames);
      throw badQuery('A name is missing in this list.', node);
    });
    return {
      argument: { kind: 'list', items: items.map(({ argument }) => argument) },
      names: join(items)
    };
  }
  if (node.type === 'ObjectExpression' && renames) {
    const entries = node.properties.map((property) => {
      const { name, place, value } = readProperty(property);
      scope.read(name, place);
      if (value.type === 'Literal' && typeof value.value === 'string') {
        return [name, checkName(value.value, value)] as const;
      }
      throw badQuery('The new name stands in quotation marks.', value);
    });
    const named = entries.map(([name, to]) => [name, { kind: 'name', name: to }] as const);
    return { argument: { kind: 'named', entries: named }, names: entries };
  }
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && !node.optional) {
    const { name } = node.callee;
    const selector = selectorNames.find((each) => each === name);
    if (selector) return readSelector(node, selector, scope);
  }
  throw badQuery(
    "Here stand names of columns in quotation marks, or not('x'), range('x', 'y'), startswith('x').",
    node
  );
}

function readSelector(node: CallExpression, name: SelectorName, scope: QueryScope): Selection {
  const inputs = node.arguments.map(noSpread);
  const known = scope.columns ? [...scope.columns.keys()] : null;
  if (name === 'all') {
    if (inputs[0]) throw badQuery('all() takes no input.', inputs[0]);
    return several(name, [], known);
  }
  if (name === 'not') {
    const parts = inputs.map((input) => readNames(input, scope));
    const without = new Set(join(parts)?.map(([each]) => each));
    const rest = parts.every(({ names }) => names) && known?.filter((each) => !without.has(each));
    return several(
      name,
      parts.map(({ argument }) => argument),
      rest || null
    );
  }
  const texts = inputs.map((input) => {
    if (input.type === 'Literal' && typeof input.value === 'string') return input.value;
    throw badQuery('Here stands a text in quotation marks.', input);
  });
  const [first, last] = texts;
  if (texts.length !== (name === 'range' ? 2 : 1) || first === undefined) {
    throw badQuery(
      name === 'range' ? "range takes two names: range('x', 'y')." : `${name} takes one text.`,
      node
    );
  }
  const argument = texts.map((text) => ({ kind: 'name', name: text }) as const);
  if (name !== 'range') {
    const test = {
      startswith: (each: string) => each.startsWith(first),
      endswith: (each: string) => each.endsWith(first),
      matches: (each: string) => each.includes(first)
    }[name];
    return several(name, argument, known?.filter(test) ?? null);
  }
  inputs.forEach((input, at) => scope.read(texts[at]!, input));
  const ends = [known?.indexOf(first) ?? 0, known?.indexOf(last!) ?? 0].sort((a, b) => a - b);
  return several(name, argument, known?.slice(ends[0], ends[1]! + 1) ?? null);
}

function several(
  name: SelectorName,
  inputs: readonly QueryArgument[],
  names: readonly string[] | null
): Selection {
  return {
    argument: { kind: 'selector', name, inputs },
    names: names?.map((each) => [each, each] as const) ?? null
  };
}

/** All the names of several selections, each once, the last new name of it. */
export function join(parts: readonly Selection[]): Selection['names'] {
  const names = new Map<string, string>();
  for (const part of parts) {
    if (!part.names) return null;
    for (const [name, renamed] of part.names) names.set(name, renamed);
  }
  return [...names];
}
