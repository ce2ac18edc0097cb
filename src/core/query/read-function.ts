import type { ArrowFunctionExpression, CallExpression, Expression } from 'acorn';
import { badQuery } from './bad-query';
import type { ExpressionPlace } from './expression-place';
import { constantNames, type QueryExpression } from './query-expression';
import type { QueryScope } from './query-scope';
import { callInputs, namedOp, readFixed } from './read-call';
import { readExpression } from './read-expression';

/** What a function of a row may call. */
export type FunctionPlace = Pick<ExpressionPlace, 'aggregates' | 'windows' | 'columns'>;

/** Names that stand for something else. */
const taken: ReadonlySet<string> = new Set(['op', 'arguments', 'eval', ...constantNames]);

/**
 * A function of a row, `d => …`, or a figure of the rows written without one: `op.count()`, `op.mean('x')`.
 * @throws LoanbookError `bad-query` for anything else.
 */
export function readFunction(
  node: Expression,
  scope: QueryScope,
  may: FunctionPlace
): QueryExpression {
  const place: ExpressionPlace = { ...may, scope, row: null, depth: 0 };
  if (node.type === 'ArrowFunctionExpression') return readArrow(node, place);
  if (node.type === 'CallExpression') return readBareOp(node, place);
  if (node.type === 'Literal' && typeof node.value === 'string') {
    throw badQuery(
      `A text alone is not clear here. For the column write d => d['${node.value}'], for the text d => '${node.value}'.`,
      node
    );
  }
  throw badQuery('Here stands a function of a row, such as d => d.x > 100.', node);
}

function readArrow(node: ArrowFunctionExpression, place: ExpressionPlace): QueryExpression {
  const { body, params } = node;
  const [row, second] = params;
  if (node.async || second || (row && row.type !== 'Identifier')) {
    throw badQuery('A function has one input, the row: d => …', second ?? row ?? node);
  }
  if (row && taken.has(row.name)) {
    throw badQuery(`The row cannot be called “${row.name}”. Write d => …`, row);
  }
  if (body.type === 'BlockStatement') {
    throw badQuery('Write the value straight after the arrow, without braces: d => d.x', body);
  }
  return readExpression(body, { ...place, row: row?.name ?? null });
}

function readBareOp(node: CallExpression, place: ExpressionPlace): QueryExpression {
  place.scope.enter(1, node);
  const { name, op } = namedOp(node, place);
  if (op.kind === 'plain') {
    throw badQuery(`op.${name} is of one row: write d => op.${name}(…).`, node);
  }
  return {
    kind: 'call',
    name,
    inputs: callInputs(node, name, op).map((input, at) => {
      if (at >= op.most) return readFixed(input, place, readExpression);
      if (input.type === 'Literal' && typeof input.value === 'string') {
        return { kind: 'column', name: place.scope.read(input.value, input) };
      }
      const inside = { ...place, depth: 1, columns: true, aggregates: false, windows: false };
      if (input.type === 'ArrowFunctionExpression') return readArrow(input, inside);
      throw badQuery(
        `Here stands a column, for instance op.${name}('x') or d => op.${name}(d.x).`,
        input
      );
    })
  };
}
