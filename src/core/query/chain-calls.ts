import type { CallExpression, Expression, Super } from 'acorn';
import { badQuery, type TextPlace } from './bad-query';
import { queryLimits } from './query-limits';

/** One call of a chain. */
export interface ChainCall {
  readonly name: string;
  readonly place: TextPlace;
  readonly call: CallExpression;
}

/**
 * The calls of a chain `first(…).second(…)`, in their order.
 * @throws LoanbookError `bad-query` for anything else.
 */
export function chainCalls(expression: Expression): readonly ChainCall[] {
  const calls: ChainCall[] = [];
  let rest: Expression | Super | undefined = expression;
  while (rest) {
    if (rest.type !== 'CallExpression' || rest.optional) {
      throw badQuery(
        'A query is a chain of steps, each with brackets: filter(…).orderby(…).',
        rest
      );
    }
    const call: CallExpression = rest;
    const { callee } = call;
    if (callee.type === 'Identifier') {
      calls.unshift({ name: callee.name, place: callee, call });
      rest = undefined;
    } else if (
      callee.type === 'MemberExpression' &&
      !callee.computed &&
      !callee.optional &&
      callee.property.type === 'Identifier'
    ) {
      calls.unshift({ name: callee.property.name, place: callee.property, call });
      rest = callee.object;
    } else {
      throw badQuery('A step is called by its name, such as .filter(…).', callee);
    }
    if (calls.length > queryLimits.steps) {
      throw badQuery(`A query has at most ${queryLimits.steps} steps.`, expression);
    }
  }
  return calls;
}
