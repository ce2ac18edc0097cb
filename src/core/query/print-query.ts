import { printExpression, printText } from './print-expression';
import type { QueryArgument, QueryStep } from './query-step';

/** A query in Arquero's words, written anew from what was taken over of it. */
export function printQuery(steps: readonly QueryStep[]): string {
  return steps
    .map(({ verb, inputs }) => `${verb}(${inputs.map(printArgument).join(', ')})`)
    .join('\n  .');
}

function printArgument(argument: QueryArgument): string {
  switch (argument.kind) {
    case 'expression':
      return printFunction(argument);
    case 'name':
      return printText(argument.name);
    case 'number':
      return String(argument.value);
    case 'named': {
      const entries = argument.entries.map(
        ([name, value]) => `${printText(name)}: ${printArgument(value)}`
      );
      return `{${entries.join(', ')}}`;
    }
    case 'list':
      return `[${argument.items.map(printArgument).join(', ')}]`;
    case 'descending':
      return `desc(${printArgument(argument.of)})`;
    case 'selector':
      return `${argument.name}(${argument.inputs.map(printArgument).join(', ')})`;
    case 'bin': {
      const options = argument.options.map(([name, value]) => `${name}: ${value}`).join(', ');
      return `bin(${printText(argument.column)}, {${options}})`;
    }
  }
}

/** An expression as a function of a row: what Arquero compiles. */
export function printFunction({ body }: QueryArgument & { kind: 'expression' }): string {
  // An object straight after the arrow would be read as a block; no expression is one by itself.
  return `d => ${printExpression(body)}`;
}
