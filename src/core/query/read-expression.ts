import type { Expression } from 'acorn';
import { badQuery } from './bad-query';
import type { ExpressionPlace } from './expression-place';
import {
  binaryOperators,
  constantNames,
  unaryOperators,
  type QueryExpression
} from './query-expression';
import { readCall } from './read-call';

/**
 * Takes over an expression that a query allows, part by part.
 * @throws LoanbookError `bad-query` at the first part that it does not.
 */
export function readExpression(node: Expression, outer: ExpressionPlace): QueryExpression {
  const place = { ...outer, depth: outer.depth + 1 };
  place.scope.enter(place.depth, node);
  const read = (part: Expression) => readExpression(part, place);
  switch (node.type) {
    case 'Literal':
      return readLiteral(node);
    case 'Identifier':
      return readIdentifier(node, place);
    case 'MemberExpression':
      return readColumn(node, place);
    case 'UnaryExpression': {
      const operator = oneOf(unaryOperators, node.operator);
      if (!operator) break;
      return { kind: 'unary', operator, of: read(node.argument) };
    }
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const operator = oneOf(binaryOperators, node.operator);
      if (!operator || node.left.type === 'PrivateIdentifier') break;
      return { kind: 'binary', operator, left: read(node.left), right: read(node.right) };
    }
    case 'ConditionalExpression':
      return {
        kind: 'choice',
        test: read(node.test),
        then: read(node.consequent),
        otherwise: read(node.alternate)
      };
    case 'TemplateLiteral':
      return {
        kind: 'template',
        texts: node.quasis.map(({ value }) => value.cooked ?? ''),
        parts: node.expressions.map(read)
      };
    case 'CallExpression':
      return readCall(node, place, readExpression);
    case 'AssignmentExpression':
      throw badQuery('A single = would set a value. To compare, write ===.', node);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      throw badQuery('A function cannot stand inside another. Write the expression itself.', node);
    case 'ArrayExpression':
    case 'ObjectExpression':
      throw badQuery(
        'A list can stand only where a function takes one: op.recode(d.x, {…}), op.includes([…], d.x).',
        node
      );
    default:
  }
  throw badQuery('This part of JavaScript is not available in a query.', node);
}

function readLiteral(node: Expression & { type: 'Literal' }): QueryExpression {
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'boolean') return { kind: 'literal', value };
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'literal', value };
  if (value === null && node.raw === 'null') return { kind: 'literal', value };
  if (node.regex) {
    throw badQuery(
      'Patterns are not available. Compare texts with op.startswith, op.endswith or op.includes.',
      node
    );
  }
  throw badQuery('Write a plain number, such as 1500 or 0.5.', node);
}

function readIdentifier(
  node: Expression & { type: 'Identifier' },
  { row }: ExpressionPlace
): QueryExpression {
  const name = oneOf(constantNames, node.name);
  if (name && node.name !== row) return { kind: 'constant', name };
  if (node.name === row) {
    throw badQuery(`“${row}” is the whole row. Name one of its columns: ${row}.column`, node);
  }
  throw badQuery(
    row === null
      ? `“${node.name}” is not known. Columns are read from a row: d => d.${node.name}`
      : `“${node.name}” is not known. A column is read as ${row}.${node.name}, a text stands in quotation marks.`,
    node
  );
}

function readColumn(
  node: Expression & { type: 'MemberExpression' },
  { row, columns, scope }: ExpressionPlace
): QueryExpression {
  const { object, property } = node;
  if (object.type !== 'Identifier' || object.name !== row || node.optional) {
    throw badQuery(
      row === null
        ? 'Only columns of a row can be read: d => d.column'
        : `Only columns can be read: ${row}.column or ${row}['a column']`,
      node
    );
  }
  const name =
    !node.computed && property.type === 'Identifier'
      ? property.name
      : node.computed && property.type === 'Literal' && typeof property.value === 'string'
        ? property.value
        : null;
  if (name === null) {
    throw badQuery(`A column’s name stands in quotation marks: ${row}['a column']`, property);
  }
  scope.read(name, property);
  if (!columns) {
    throw badQuery(
      `A group has many values of “${name}”. Sum them up, for instance op.mean(${row}.${name}).`,
      node
    );
  }
  return { kind: 'column', name };
}

function oneOf<T extends string>(known: readonly T[], found: string): T | undefined {
  return known.find((each) => each === found);
}
