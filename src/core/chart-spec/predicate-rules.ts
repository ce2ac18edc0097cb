import { REFUSALS } from './spec-words';
import { either, list, number, settings, unexpected, yesOrNo, type Rule } from './spec-rules';
import { field, scalar } from './spec-values';

const bound = either(number(-1e15, 1e15), scalar);

/** A condition on the rows as a group of settings; a text would be an expression, and is refused. */
export const predicate: Rule = {
  expects: 'a condition such as {"field": "…", "gte": 100}; expressions are not allowed',
  suits: () => true,
  read(value, path) {
    if (!condition.suits(value)) throw unexpected(value, path, this);
    return condition.read(value, path);
  }
};

const condition: Rule = either(
  settings(() => ({ and: list(predicate, 20, 1) }), ['and'], REFUSALS),
  settings(() => ({ or: list(predicate, 20, 1) }), ['or'], REFUSALS),
  settings(() => ({ not: predicate }), ['not'], REFUSALS),
  comparison('equal', scalar),
  comparison('lt', bound),
  comparison('lte', bound),
  comparison('gt', bound),
  comparison('gte', bound),
  comparison('range', list(number(-1e15, 1e15), 2, 2)),
  comparison('oneOf', list(scalar, 200)),
  comparison('valid', yesOrNo)
);

function comparison(operator: string, operand: Rule): Rule {
  return settings(() => ({ field, [operator]: operand }), ['field', operator], REFUSALS);
}
