import type { Expression } from 'acorn';
import { badQuery } from '../bad-query';
import { checkName } from '../check-name';
import { expressionOrigin } from '../expression-origin';
import type { ColumnOrigin, QueryScope } from '../query-scope';
import type { QueryArgument } from '../query-step';
import { readFunction } from '../read-function';
import { readNamed } from '../read-named';
import { readProperty } from '../read-property';
import { checkCount } from './check-count';
import { readValue } from './read-value';
import type { VerbReader } from './verb-reader';

const groupby: VerbReader = (inputs, scope, call) => {
  const groups = new Map<string, ColumnOrigin>();
  const read = checkCount(inputs, 1, 20, call).map((input) => readKey(input, scope, groups));
  scope.groups = groups;
  return read;
};

const rollup: VerbReader = (inputs, scope, call) => {
  const [values] = checkCount(inputs, 0, 1, call);
  const columns = new Map(scope.groups);
  const named =
    values &&
    readNamed(values, ({ name, value }) => {
      const may = { aggregates: true, windows: false, columns: false };
      const body = readFunction(value, scope, may);
      columns.set(name, expressionOrigin(body, scope));
      return { kind: 'expression', body };
    });
  scope.columns = columns;
  scope.groups = new Map();
  return named ? [named] : [];
};

const count: VerbReader = (inputs, scope, call) => {
  const [options] = checkCount(inputs, 0, 1, call);
  const name = options ? readAs(options) : 'count';
  scope.columns = new Map([...scope.groups, [name, { kind: 'count' }]]);
  scope.groups = new Map();
  if (!options) return [];
  return [{ kind: 'named', entries: [['as', { kind: 'name', name }]] }];
};

/** Steps that make groups and sum them up. */
export const groupVerbs = { groupby, rollup, count };

function readKey(
  node: Expression,
  scope: QueryScope,
  groups: Map<string, ColumnOrigin>
): QueryArgument {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    const name = scope.read(node.value, node);
    groups.set(name, scope.origin(name));
    return { kind: 'name', name };
  }
  if (node.type === 'ObjectExpression') {
    return readNamed(node, ({ name, value }) => {
      const may = { aggregates: true, windows: false, columns: true };
      const argument = readValue(value, scope, may);
      groups.set(
        name,
        argument.kind === 'expression' ? expressionOrigin(argument.body, scope) : { kind: 'new' }
      );
      return argument;
    });
  }
  throw badQuery("Groups are made by columns: groupby('x') or groupby({name: d => …}).", node);
}

function readAs(node: Expression): string {
  const [property, more] = node.type === 'ObjectExpression' ? node.properties : [];
  const { name, value } = property && !more ? readProperty(property) : { name: '', value: node };
  if (name === 'as' && value.type === 'Literal' && typeof value.value === 'string') {
    return checkName(value.value, value);
  }
  throw badQuery("count takes the name of its column, if any: count({as: 'n'}).", node);
}
