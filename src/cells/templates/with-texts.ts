import { newCell, type DocumentCell } from '../../notebook/document';
import { freeId } from '../../notebook/edit-document';
import { textCell } from '../text-cell';

/**
 * Puts texts among cells: whatever is a string becomes a text cell, with an id that none of the others has.
 */
export function withTexts(parts: readonly (DocumentCell | string)[]): readonly DocumentCell[] {
  const taken = new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : part.id)));
  return parts.map((part) => {
    if (typeof part !== 'string') return part;
    const id = freeId(textCell.kind, taken);
    taken.add(id);
    return newCell(id, textCell.kind, { text: part });
  });
}
