import type { LiveCell, OfferedValue } from '../../../core/live-values/live-cell';

/** A value that can be put into a text. */
export interface FoundValue {
  readonly cell: LiveCell;
  readonly value: OfferedValue;
  /** What is to be written for it. */
  readonly written: string;
}

/** The values in whose cell or label every one of the words stands, in reading order; all for no words. */
export function findValues(cells: readonly LiveCell[], words: string): readonly FoundValue[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return cells.flatMap((cell) =>
    cell.values.flatMap((value) => {
      const text = `${cell.title} ${value.label} ${value.path}`.toLowerCase();
      if (!wanted.every((word) => text.includes(word))) return [];
      return [{ cell, value, written: written(cell, value) }];
    })
  );
}

/** By the cell's id, which stays when the cell is given another name. A text has no format. */
function written(cell: LiveCell, { path, format, value }: OfferedValue): string {
  const plain = format === 'plain' || typeof value === 'string';
  return `{{${cell.id}.${path}${plain ? '' : ` | ${format}`}}}`;
}
