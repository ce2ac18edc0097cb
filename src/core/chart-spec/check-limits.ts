import { specError, type SpecPath } from './spec-error';

/** The largest spec, as characters of JSON. */
export const MOST_SPEC_CHARACTERS = 20_000;
const MOST_DEPTH = 20;
const MOST_NODES = 2_000;
/** Names by which an object's own workings could be reached. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/**
 * Walks through whatever was given and counts.
 * @throws LoanbookError `bad-chart` for what is too deep, too large, no plain data, or uses a reserved name.
 */
export function checkLimits(value: unknown): void {
  let nodes = 0;
  let characters = 0;
  const visit = (each: unknown, path: SpecPath): void => {
    if (path.length > MOST_DEPTH) {
      throw specError(
        [],
        `The chart is nested more than ${MOST_DEPTH} levels deep. Make it simpler.`
      );
    }
    if (++nodes > MOST_NODES) {
      throw specError([], `The chart has more than ${MOST_NODES} settings. Make it simpler.`);
    }
    characters += sizeOf(each, path);
    if (characters > MOST_SPEC_CHARACTERS) {
      throw specError(
        [],
        `The chart’s description is longer than ${MOST_SPEC_CHARACTERS / 1000} kB. Make it shorter.`
      );
    }
    if (typeof each !== 'object' || each === null) return;
    for (const key of Object.keys(each)) {
      if (RESERVED.includes(key)) throw specError([...path, key], 'this name is not allowed.');
      characters += Array.isArray(each) ? 1 : key.length + 4;
      visit((each as Record<string, unknown>)[key], [
        ...path,
        Array.isArray(each) ? Number(key) : key
      ]);
    }
  };
  visit(value, []);
}

/** Characters of a value by itself; only plain data has any. */
function sizeOf(value: unknown, path: SpecPath): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'boolean') return 5;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value).length;
  if (value === null || Array.isArray(value)) return 4;
  if (typeof value === 'object') {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null) return 2;
  }
  throw specError(path, 'this is no plain data. Write numbers, texts, lists and settings.');
}
