import type {
  ArrayExpression,
  CallExpression,
  Expression,
  ObjectExpression,
  SpreadElement
} from 'acorn';
import { badQuery } from './bad-query';
import type { ExpressionPlace, ReadPart } from './expression-place';
import { nearestWord } from './nearest-word';
import { opFunctions, type OpFunction } from './op-functions';
import type { QueryExpression } from './query-expression';
import { readProperty } from './read-property';

/** A function of `op`, as a call names it. */
export interface NamedOp {
  readonly name: string;
  readonly op: OpFunction;
}

/**
 * A call of a function of `op`.
 * @throws LoanbookError `bad-query` for any other call, one that has no place here, or wrong inputs.
 */
export function readCall(
  node: CallExpression,
  place: ExpressionPlace,
  read: ReadPart
): QueryExpression {
  const { name, op } = namedOp(node, place);
  const inputs = callInputs(node, name, op);
  const inside =
    op.kind === 'plain' ? place : { ...place, columns: true, aggregates: false, windows: false };
  return {
    kind: 'call',
    name,
    inputs: inputs.map((input, at) => {
      if (at >= op.most) return readFixed(input, place, read);
      if (input.type === 'ArrayExpression' && at === 0 && ['includes', 'indexof'].includes(name)) {
        return readList(input, inside, read);
      }
      if (input.type === 'ObjectExpression' && at === 1 && name === 'recode') {
        return readMap(input, inside, read);
      }
      if (op.kind !== 'plain' && input.type === 'Literal' && typeof input.value === 'string') {
        throw badQuery(
          `Inside a function of a row, a column is read as d['${input.value}'].`,
          input
        );
      }
      return read(input, inside);
    })
  };
}

/** The function that a call names, if it may be called here. */
export function namedOp(
  node: CallExpression,
  place: Pick<ExpressionPlace, 'aggregates' | 'windows'>
): NamedOp {
  const { callee } = node;
  if (
    callee.type !== 'MemberExpression' ||
    callee.computed ||
    callee.optional ||
    callee.object.type !== 'Identifier' ||
    callee.object.name !== 'op' ||
    callee.property.type !== 'Identifier'
  ) {
    throw badQuery('Only functions of op can be called, such as op.mean(d.x).', callee);
  }
  const { name } = callee.property;
  const op = opFunctions.get(name);
  if (op) {
    checkKind(node, name, op, place);
    return { name, op };
  }
  const near = nearestWord(name, opFunctions.keys());
  throw badQuery(
    near === undefined
      ? `There is no function op.${name} here. Type op. to see those that there are.`
      : `There is no function op.${name} here. Did you mean op.${near}?`,
    callee.property
  );
}

/** The inputs of a call, if their number is right. */
export function callInputs(node: CallExpression, name: string, op: OpFunction): Expression[] {
  const inputs = node.arguments.map(noSpread);
  const least = op.least + op.leastFixed;
  const most = op.most + op.mostFixed;
  if (node.optional || inputs.length < least || inputs.length > most) {
    const wanted = least === most ? String(least) : `${least} to ${most}`;
    throw badQuery(
      `op.${name} takes ${wanted} ${most === 1 ? 'input' : 'inputs'}; here ${inputs.length} ${inputs.length === 1 ? 'stands' : 'stand'}.`,
      node
    );
  }
  return inputs;
}

/** A number or text that is the same for all rows. */
export function readFixed(
  node: Expression,
  place: ExpressionPlace,
  read: ReadPart
): QueryExpression {
  const plain = node.type === 'UnaryExpression' ? node.argument : node;
  if (plain.type === 'Literal') return read(node, place);
  throw badQuery('Here stands a number or a text that is the same for all rows.', node);
}

/** A value of a call, which must not be several. */
export function noSpread(node: Expression | SpreadElement): Expression {
  if (node.type !== 'SpreadElement') return node;
  throw badQuery('Three points have no meaning here. Write the values one by one.', node);
}

function checkKind(
  node: CallExpression,
  name: string,
  op: OpFunction,
  place: Pick<ExpressionPlace, 'aggregates' | 'windows'>
): void {
  if (op.kind === 'aggregate' && !place.aggregates) {
    throw badQuery(`op.${name} is a figure of a whole group, which cannot stand here.`, node);
  }
  if (op.kind === 'window' && !place.windows) {
    throw badQuery(`op.${name} can stand in derive and filter only.`, node);
  }
}

/** A list of values, as `op.includes` takes one. */
function readList(node: ArrayExpression, place: ExpressionPlace, read: ReadPart): QueryExpression {
  place.scope.enter(place.depth, node);
  return {
    kind: 'list',
    items: node.elements.map((item) => {
      if (item && item.type !== 'SpreadElement') return read(item, place);
      throw badQuery('A list holds values separated by commas, without gaps.', item ?? node);
    })
  };
}

/** Values by the texts that they stand for, as `op.recode` takes them. */
function readMap(node: ObjectExpression, place: ExpressionPlace, read: ReadPart): QueryExpression {
  place.scope.enter(place.depth, node);
  return {
    kind: 'map',
    entries: node.properties.map((property) => {
      const { name, value } = readProperty(property);
      return [name, read(value, place)] as const;
    })
  };
}
