import { expressionOrigin } from '../expression-origin';
import type { ColumnOrigin } from '../query-scope';
import type { QueryArgument } from '../query-step';
import { readFunction } from '../read-function';
import { readNamed } from '../read-named';
import { join, readSelection } from '../read-selection';
import { checkCount } from './check-count';
import { readValue } from './read-value';
import type { VerbReader } from './verb-reader';

const derive: VerbReader = (inputs, scope, call) => {
  const [values] = checkCount(inputs, 1, 1, call);
  const made = new Map<string, ColumnOrigin>();
  const named = readNamed(values!, ({ name, value }) => {
    const argument = readValue(value, scope, { aggregates: true, windows: true, columns: true });
    made.set(
      name,
      argument.kind === 'expression' ? expressionOrigin(argument.body, scope) : { kind: 'new' }
    );
    return argument;
  });
  if (scope.columns) scope.columns = new Map([...scope.columns, ...made]);
  return [named];
};

const select: VerbReader = (inputs, scope, call) => {
  const parts = checkCount(inputs, 1, 200, call).map((input) => readSelection(input, scope));
  const names = join(parts);
  scope.columns = names && new Map(names.map(([name, to]) => [to, scope.origin(name)]));
  return parts.map(({ argument }) => argument);
};

const rename: VerbReader = (inputs, scope, call) => {
  const parts = checkCount(inputs, 1, 200, call).map((input) => readSelection(input, scope));
  const names = join(parts);
  if (scope.columns && names) {
    const renamed = new Map(names);
    scope.columns = new Map(
      [...scope.columns].map(([name, origin]) => [renamed.get(name) ?? name, origin])
    );
  } else {
    scope.columns = null;
  }
  return parts.map(({ argument }) => argument);
};

const impute: VerbReader = (inputs, scope, call) => {
  const [values] = checkCount(inputs, 1, 1, call);
  const may = { aggregates: true, windows: false, columns: true };
  return [
    readNamed(values!, ({ name, place, value }): QueryArgument => {
      scope.read(name, place);
      return { kind: 'expression', body: readFunction(value, scope, may) };
    })
  ];
};

/** Steps that make, choose or rename columns. */
export const columnVerbs = { derive, select, rename, impute };
