import {
  all,
  bin,
  type ColumnTable,
  desc,
  endswith,
  field,
  matches,
  not,
  range,
  startswith
} from 'arquero';
import { printFunction } from '../../core/query/print-query';
import type { QueryArgument, QueryStep } from '../../core/query/query-step';

type Verb = (...inputs: readonly unknown[]) => ColumnTable;

const selectors = { all, not, range, startswith, endswith, matches } as const;

/** Takes one step of a query. Expressions reach Arquero, which compiles them, as our own printing of them only. */
export function applyStep(table: ColumnTable, { verb, inputs }: QueryStep): ColumnTable {
  const step = table[verb].bind(table) as Verb;
  if (verb !== 'orderby') return step(...inputs.map(toArquero));
  // As an object, whose texts Arquero takes for expressions and not for names.
  return step(Object.fromEntries(inputs.map((input, at) => [`key${at}`, toSortKey(input)])));
}

function toArquero(argument: QueryArgument): unknown {
  switch (argument.kind) {
    case 'expression':
      return printFunction(argument);
    case 'name':
      return argument.name;
    case 'number':
      return argument.value;
    case 'named':
      return Object.fromEntries(
        argument.entries.map(([name, value]) => [name, toArquero(value)] as const)
      );
    case 'list':
      return argument.items.map(toArquero);
    case 'selector':
      return (selectors[argument.name] as (...inputs: readonly unknown[]) => unknown)(
        ...argument.inputs.map(toArquero)
      );
    case 'bin':
      return bin(argument.column, Object.fromEntries(argument.options));
    case 'descending':
      return toSortKey(argument);
  }
}

function toSortKey(argument: QueryArgument): unknown {
  if (argument.kind === 'descending') return desc(toSortKey(argument.of) as string);
  return argument.kind === 'name' ? field(argument.name) : toArquero(argument);
}
