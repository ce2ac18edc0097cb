import { yieldToPage } from './yield-to-page';

let last = Promise.resolve();

/** Resolves in a task of its own, one caller after the other: what many do at once then holds the page up no longer than one. */
export function nextTurn(): Promise<void> {
  return (last = last.then(yieldToPage));
}
