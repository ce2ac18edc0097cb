import type { Expression } from 'acorn';
import { badQuery } from '../bad-query';
import { checkName } from '../check-name';
import type { QueryScope } from '../query-scope';
import type { QueryArgument } from '../query-step';
import { noSpread } from '../read-call';
import type { FunctionPlace } from '../read-function';
import { readNamed } from '../read-named';
import { readProperty } from '../read-property';
import { readNames } from '../read-selection';
import { checkCount } from './check-count';
import { readValue } from './read-value';
import type { VerbReader } from './verb-reader';

const fold: VerbReader = (inputs, scope, call) => {
  const [folded, options] = checkCount(inputs, 1, 2, call);
  const { argument, names } = readNames(folded!, scope);
  names?.forEach(([name]) => scope.read(name, folded!));
  const [key, value] = options ? readAs(options) : ['key', 'value'];
  if (scope.columns && names) {
    const gone = new Set(names.map(([name]) => name));
    const kept = [...scope.columns].filter(([name]) => !gone.has(name));
    scope.columns = new Map([...kept, [key, { kind: 'new' }], [value, { kind: 'new' }]]);
  } else {
    scope.columns = null;
  }
  scope.groups = new Map();
  if (!options) return [argument];
  const items = [key, value].map((name) => ({ kind: 'name', name }) as const);
  return [argument, { kind: 'named', entries: [['as', { kind: 'list', items }]] }];
};

const pivot: VerbReader = (inputs, scope, call) => {
  const [on, values] = checkCount(inputs, 2, 2, call);
  const read = [
    readPivot(on!, scope, { aggregates: true, windows: false, columns: true }),
    readPivot(values!, scope, { aggregates: true, windows: false, columns: false })
  ];
  // The new columns are named by what stands in the rows.
  scope.columns = null;
  scope.groups = new Map();
  return read;
};

/** Steps that turn columns into rows and rows into columns. */
export const shapeVerbs = { fold, pivot };

function readPivot(node: Expression, scope: QueryScope, may: FunctionPlace): QueryArgument {
  if (node.type === 'ObjectExpression') {
    return readNamed(node, ({ value }) => readValue(value, scope, may));
  }
  return readNames(node, scope).argument;
}

function readAs(node: Expression): readonly [key: string, value: string] {
  const [property, more] = node.type === 'ObjectExpression' ? node.properties : [];
  const { name, value } = property && !more ? readProperty(property) : { name: '', value: node };
  const names = value.type === 'ArrayExpression' ? value.elements : [];
  const [key, second] = names.map((item) => {
    const text = item && noSpread(item);
    return text?.type === 'Literal' && typeof text.value === 'string'
      ? checkName(text.value, text)
      : undefined;
  });
  if (name === 'as' && names.length === 2 && key !== undefined && second !== undefined) {
    return [key, second];
  }
  throw badQuery("fold’s two new columns are named so: {as: ['key', 'value']}.", node);
}
