import type { LiveValue } from '../../prose';
import type { ColumnSchema } from '../table';

/** A number of customers. */
export function liveCount(value: number): LiveValue {
  return { value, format: 'count' };
}

/** A part of a whole, in percent with one decimal. */
export function liveShare(part: number, whole: number): LiveValue {
  return { value: part / whole, format: 'share' };
}

/** One value of a column, in the column's format. */
export function liveColumnValue(schema: ColumnSchema, value: number): LiveValue {
  return { value, format: schema.format };
}

/** An average of a column: whole-number formats get decimals, for averages are seldom whole. */
export function liveAverage(schema: ColumnSchema, value: number): LiveValue {
  const isWhole = schema.format === 'count' || schema.format === 'plain';
  return { value, format: isWhole ? 'decimal-2' : schema.format };
}
