import { LoanbookError } from '../errors';

/** Where something stands in a spec: keys and places in lists, from the outside in. */
export type SpecPath = readonly (string | number)[];

/** A fault of a chart's description, with its place in words and for an editor. */
export function specError(path: SpecPath, message: string): LoanbookError {
  const place = path.length === 0 ? '' : `At ${pathWords(path)}: `;
  return new LoanbookError('bad-chart', place + message, { path });
}

/** "encoding › x › axis"; "layer 2 › mark". */
function pathWords(path: SpecPath): string {
  return path.reduce<string>((words, step) => {
    if (typeof step === 'number') return `${words} ${step + 1}`;
    return words === '' ? shorten(step) : `${words} › ${shorten(step)}`;
  }, '');
}

/** A value as a message quotes it: short, whatever it is. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'null' : 'a group of settings';
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
