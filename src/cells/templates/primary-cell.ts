import { newCell, type DocumentCell } from '../../notebook/document';
import type { LoanbookCell } from '../loanbook-cell';

/** The first cell of its kind, whose id is the kind's name. */
export function primaryCell<P, R>(
  { kind, defaults }: LoanbookCell<P, R>,
  params: P = defaults
): DocumentCell {
  return newCell(kind, kind, params);
}
