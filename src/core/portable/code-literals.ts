import { missingMarkers } from '../data/is-missing';
import { shortestFloat32 } from './shortest-float32';

/** A text as Python, JavaScript and JSON all write it; nothing in it can end it. */
export function textLiteral(text: string): string {
  return JSON.stringify(text);
}

/** The texts that mean a missing value, as a list's items. */
export const missingLiterals = missingMarkers.map(textLiteral).join(', ');

/** Numbers of single precision, wrapped over lines. */
export function float32Lines(values: ArrayLike<number>, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (let i = 0; i < values.length; i++) {
    const item = `${shortestFloat32(values[i]!)}, `;
    if (line.length + item.length > 100) {
      lines.push(indent + line.trimEnd());
      line = '';
    }
    line += item;
  }
  lines.push(indent + line.trimEnd());
  return lines.join('\n');
}
