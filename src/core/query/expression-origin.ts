import type { QueryExpression } from './query-expression';
import type { ColumnOrigin, QueryScope } from './query-scope';

const counts: ReadonlySet<string> = new Set(['count', 'valid', 'invalid', 'distinct']);
const means: ReadonlySet<string> = new Set(['mean', 'average']);
/** Figures of a column that are themselves values like the column's. */
const values: ReadonlySet<string> = new Set([
  ...['min', 'max', 'median', 'quantile', 'any', 'mode', 'stdev', 'stdevp'],
  ...['lag', 'lead', 'first_value', 'last_value', 'nth_value', 'fill_down', 'fill_up'],
  ...['abs', 'ceil', 'floor', 'round', 'trunc', 'greatest', 'least']
]);
const comparisons: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=']);

/** What the values of an expression are, as far as it says so: decides how they are written. */
export function expressionOrigin(body: QueryExpression, scope: QueryScope): ColumnOrigin {
  if (body.kind === 'column') return scope.origin(body.name);
  if (body.kind !== 'call') return { kind: 'new' };
  const { name, inputs } = body;
  const [first] = inputs;
  if (counts.has(name)) return { kind: 'count' };
  if (!first) return { kind: 'new' };
  if (means.has(name) && first.kind === 'binary' && comparisons.has(first.operator)) {
    return { kind: 'share' };
  }
  const origin = expressionOrigin(first, scope);
  if (!('source' in origin)) return { kind: 'new' };
  const { kind, source } = origin;
  if (values.has(name)) return { kind: kind === 'same' ? 'value' : kind, source };
  if (kind !== 'same') return { kind: 'new' };
  if (means.has(name)) return { kind: 'mean', source };
  return name === 'sum' ? { kind: 'sum', source } : { kind: 'new' };
}
