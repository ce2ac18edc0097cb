import type { Expression } from 'acorn';
import type { QueryScope } from '../query-scope';
import type { QueryArgument } from '../query-step';
import { readBin } from '../read-bin';
import { readFunction, type FunctionPlace } from '../read-function';

/** The values of a new column: a function of a row, or ranges of a number. */
export function readValue(node: Expression, scope: QueryScope, may: FunctionPlace): QueryArgument {
  if (
    may.columns &&
    node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'bin'
  ) {
    return readBin(node, scope);
  }
  return { kind: 'expression', body: readFunction(node, scope, may) };
}
