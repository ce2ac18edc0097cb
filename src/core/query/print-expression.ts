import type { QueryExpression } from './query-expression';

/** An expression as JavaScript, every part in brackets of its own. The row is called `d`. */
export function printExpression(expression: QueryExpression): string {
  switch (expression.kind) {
    case 'literal':
      return printLiteral(expression.value);
    case 'constant':
      return expression.name;
    case 'column':
      return `d[${printText(expression.name)}]`;
    case 'unary':
      return `(${expression.operator}${printExpression(expression.of)})`;
    case 'binary': {
      const { operator, left, right } = expression;
      return `(${printExpression(left)} ${operator} ${printExpression(right)})`;
    }
    case 'choice': {
      const parts = [expression.test, expression.then, expression.otherwise].map(printExpression);
      return `(${parts[0]} ? ${parts[1]} : ${parts[2]})`;
    }
    case 'template':
      return printTemplate(expression.texts, expression.parts);
    case 'call':
      return `op.${expression.name}(${expression.inputs.map(printExpression).join(', ')})`;
    case 'list':
      return `[${expression.items.map(printExpression).join(', ')}]`;
    case 'map': {
      const entries = expression.entries.map(
        ([key, value]) => `${printText(key)}: ${printExpression(value)}`
      );
      return `{${entries.join(', ')}}`;
    }
  }
}

/** A text in quotation marks, of plain characters alone. */
export function printText(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, escaped);
}

function printLiteral(value: string | number | boolean | null): string {
  return typeof value === 'string' ? printText(value) : String(value);
}

function printTemplate(texts: readonly string[], parts: readonly QueryExpression[]): string {
  const printed = texts.map((text, at) => {
    const part = parts[at];
    const plain = text.replace(/[`\\$]/g, '\\$&').replace(/[^ -~]/g, escaped);
    return part ? `${plain}\${${printExpression(part)}}` : plain;
  });
  return `\`${printed.join('')}\``;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
