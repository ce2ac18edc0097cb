import { type Column, showValue } from '../data/table';
import { formatNumber } from '../format';

/** A value of a query's table as a person reads it: its label, a flag as Yes or No, a number by what it means. */
export function resultText(column: Column, row: number): string {
  const { schema, values, dictionary } = column;
  const value = values[row]!;
  if (dictionary || Number.isNaN(value)) return showValue(column, value);
  const label = schema.valueLabels[String(value)];
  if (label !== undefined) return label;
  if (schema.kind === 'flag' && (value === 0 || value === 1)) return value === 1 ? 'Yes' : 'No';
  if (schema.format !== 'plain') return formatNumber(value, schema.format);
  // Four decimals would show nothing of it.
  const isTiny = value !== 0 && Math.abs(value) < 0.01;
  return isTiny
    ? String(Number(value.toPrecision(3))).replace(/^-/, '−')
    : formatNumber(value, 'plain');
}
