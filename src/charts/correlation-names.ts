import type { CorrelationData } from '../core/data/chart-data';
import { columnTitles } from '../core/data/column-titles';

/** What the columns are called in the picture: as everywhere on the page, or as in the file if that would confuse two. */
export function correlationNames({ columns, labels }: CorrelationData): readonly string[] {
  return columnTitles(columns.map((name, i) => ({ name, label: labels?.[i] ?? '' })));
}
