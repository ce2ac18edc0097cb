import type { AnyCell } from './cell';

/**
 * The name of a new cell, empty where it needs none. Two cells that are called by their kind are told apart; one that
 * its contents name needs no other name.
 *
 * @param taken what the notebook's cells are called
 * @param isFirst whether the notebook has no cell of the kind yet
 */
export function nameOfAnother<S>(
  { title, titleOf, newName }: Pick<AnyCell<S>, 'title' | 'titleOf' | 'newName'>,
  taken: ReadonlySet<string>,
  isFirst: boolean
): string {
  if (newName) return newName(taken);
  if (titleOf || isFirst) return '';
  let number = 2;
  while (taken.has(`${title} ${number}`)) number++;
  return `${title} ${number}`;
}
