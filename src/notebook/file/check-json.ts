import { badNotebook } from './bad-notebook';
import { fileLimits } from './file-limits';

/** Keys that reach behind an object: no notebook needs them. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Looks at a parsed JSON value before anything is made of it: how deep it is, how much it holds, and that it holds
 * nothing that a notebook has no use for.
 * @throws LoanbookError `bad-notebook`
 */
export function checkJson(root: unknown): void {
  // A list of what is still to be looked at, not recursion: depth is one of the things in question.
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 1 }];
  let nodes = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    nodes++;
    if (nodes > fileLimits.nodes) {
      throw badNotebook(`It holds more than ${fileLimits.nodes.toLocaleString('en-US')} values`);
    }
    if (depth > fileLimits.depth) {
      throw badNotebook(`Its values are nested more than ${fileLimits.depth} deep`);
    }
    checkLeaf(value);
    if (Array.isArray(value)) {
      for (const each of value as readonly unknown[]) left.push({ value: each, depth: depth + 1 });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        checkKey(key);
        left.push({ value: each, depth: depth + 1 });
      }
    }
  }
}

function checkLeaf(value: unknown): void {
  if (typeof value === 'string' && value.length > fileLimits.text) {
    const most = fileLimits.text.toLocaleString('en-US');
    throw badNotebook(`One of its texts is longer than ${most} characters`);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw badNotebook('It holds a number that is too large');
  }
}

function checkKey(key: string): void {
  if (FORBIDDEN.includes(key)) {
    throw badNotebook(`It uses the name “${key}”, which no notebook has a use for`);
  }
  if (key.length > fileLimits.key) {
    throw badNotebook(`One of its names is longer than ${fileLimits.key} characters`);
  }
}
