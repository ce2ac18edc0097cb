import { plainSchema } from '../data/plain-schema';
import type { Column, ColumnKind, ColumnSchema } from '../data/table';
import type { ColumnOrigin } from './query-scope';

/**
 * How a column of a query's table is called and written: like the column of the table that it comes from, where it is
 * one or a figure of one.
 *
 * @param kind what its values are by themselves
 * @param sources columns of the table that the query reads
 */
export function resultSchema(
  name: string,
  origin: ColumnOrigin,
  kind: ColumnKind,
  sources: readonly Column[]
): ColumnSchema {
  const plain = plainSchema(name, { kind });
  if (origin.kind === 'count' || origin.kind === 'share') return { ...plain, format: origin.kind };
  if (!('source' in origin)) return plain;
  const source = sources.find(({ schema }) => schema.name === origin.source);
  if (!source) return plain;
  const { schema } = source;
  if (origin.kind === 'same') {
    return schema.name === name
      ? schema
      : { ...schema, name, sourceName: name, label: name, axisLabel: name };
  }
  if (kind !== 'number' || schema.kind === 'category') return plain;
  if (schema.kind === 'flag') {
    if (origin.kind === 'mean') return { ...plain, format: 'share' };
    return origin.kind === 'sum' ? { ...plain, format: 'count' } : plain;
  }
  return { ...plain, format: schema.format };
}
