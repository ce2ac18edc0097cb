import type { CorrelationData } from '../core/data/chart-data';

/** What the columns are called in the picture: as everywhere on the page, or as in the file if that would confuse two. */
export function correlationNames({ columns, labels }: CorrelationData): readonly string[] {
  return labels && new Set(labels).size === columns.length ? labels : columns;
}
