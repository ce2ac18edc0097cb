import { isIdentifier } from './is-identifier';
import { printText } from './print-expression';

/** How a column of a row is written: `d.Income`, `d['A name']`. */
export function columnInCode(name: string): string {
  return isIdentifier(name) ? `d.${name}` : `d[${textInCode(name)}]`;
}

/** A text as people write it in code: in single quotation marks where that is all it takes. */
export function textInCode(text: string): string {
  return /^[ -~]*$/.test(text) && !/['\\]/.test(text) ? `'${text}'` : printText(text);
}
