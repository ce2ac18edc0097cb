import type { Expression } from 'acorn';
import { badQuery } from '../bad-query';
import type { QueryScope } from '../query-scope';
import type { QueryArgument } from '../query-step';
import { noSpread } from '../read-call';
import { readFunction } from '../read-function';
import { readNames } from '../read-selection';
import { checkCount } from './check-count';
import type { VerbReader } from './verb-reader';

const anything = { aggregates: true, windows: true, columns: true };

const filter: VerbReader = (inputs, scope, call) => {
  const [test] = checkCount(inputs, 1, 1, call);
  return [{ kind: 'expression', body: readFunction(test!, scope, anything) }];
};

const orderby: VerbReader = (inputs, scope, call) =>
  checkCount(inputs, 1, 20, call).map((input) => readOrder(input, scope));

const slice: VerbReader = (inputs, _scope, call) =>
  checkCount(inputs, 1, 2, call).map((input) => ({ kind: 'number', value: readPlace(input) }));

const dedupe: VerbReader = (inputs, scope, call) => {
  scope.groups = new Map();
  if (inputs.length === 0) scope.readAll();
  return checkCount(inputs, 0, 20, call).map((input) => readNames(input, scope).argument);
};

const ungroup: VerbReader = (inputs, scope, call) => {
  checkCount(inputs, 0, 0, call);
  scope.groups = new Map();
  return [];
};

const unorder: VerbReader = (inputs, _scope, call) => {
  checkCount(inputs, 0, 0, call);
  return [];
};

/** Steps that choose rows or put them in order. */
export const rowVerbs = { filter, orderby, slice, dedupe, ungroup, unorder };

function readOrder(node: Expression, scope: QueryScope): QueryArgument {
  scope.enter(1, node);
  if (
    node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'desc'
  ) {
    const [of, more] = node.arguments.map(noSpread);
    if (!of || more) throw badQuery("desc takes one column or function: desc('x').", node);
    return { kind: 'descending', of: readKey(of, scope) };
  }
  return readKey(node, scope);
}

function readKey(node: Expression, scope: QueryScope): QueryArgument {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return { kind: 'name', name: scope.read(node.value, node) };
  }
  const may = { aggregates: true, windows: false, columns: true };
  return { kind: 'expression', body: readFunction(node, scope, may) };
}

function readPlace(node: Expression): number {
  if (node.type === 'Identifier' && node.name === 'Infinity') return Infinity;
  const negative = node.type === 'UnaryExpression' && node.operator === '-';
  const number = negative ? node.argument : node;
  if (number.type === 'Literal' && Number.isSafeInteger(number.value)) {
    return negative ? -Number(number.value) : Number(number.value);
  }
  throw badQuery('slice takes whole numbers: slice(0, 10) keeps the first ten.', node);
}
