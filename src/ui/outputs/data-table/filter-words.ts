import type { ColumnProfile, RowFilter } from '../../../compute/protocol';
import { parseNumber } from '../../widgets/parse-number';
import { flagText } from './table-columns';

export type FilterOperator = RowFilter['operator'];

/** How a person reads a comparison. */
export const OPERATOR_WORDS: Readonly<Record<FilterOperator, string>> = {
  equals: 'is',
  'at-least': 'is at least',
  'at-most': 'is at most',
  contains: 'contains'
};

/** Comparisons that make sense for a column, the most usual first. */
export function operatorsFor(column: ColumnProfile): readonly FilterOperator[] {
  if (column.schema.kind === 'number' && !column.isText) {
    return ['at-least', 'at-most', 'equals', 'contains'];
  }
  return column.values.length > 0 || !column.isText ? ['equals', 'contains'] : ['contains'];
}

/**
 * Values to choose from, for `equals` on a column of few values; else empty: the value is typed. Texts
 * are compared as shown, all else as numbers.
 */
export function valuesFor(
  column: ColumnProfile,
  operator: FilterOperator
): readonly { value: string; label: string }[] {
  if (operator !== 'equals' || column.schema.kind === 'number') return [];
  const isFlag = column.schema.kind === 'flag';
  return column.values.map(({ value, label }) => ({
    value: column.isText ? label : String(value),
    label: isFlag ? flagText(label) : label
  }));
}

/** The filter, or one sentence that says what is wrong with the value. */
export function readFilter(
  column: ColumnProfile,
  operator: FilterOperator,
  typed: string
): { filter: RowFilter } | { problem: string } {
  const name = column.schema.name;
  const text = typed.trim();
  if (text === '') return { problem: 'Type or choose a value first.' };
  if (operator === 'contains' || column.isText)
    return { filter: { column: name, operator, value: text } };
  const number = parseNumber(text, ['$', 'k']);
  if (number === null) {
    return { problem: `“${text}” is not a number. Type one such as ${exampleValue(column)}.` };
  }
  return { filter: { column: name, operator, value: String(number) } };
}

/** A filter as a person reads it: "Income is at least 100". */
export function describeFilter(filter: RowFilter, columns: readonly ColumnProfile[]): string {
  const column = columns.find(({ schema }) => schema.name === filter.column);
  const label = column?.schema.label ?? filter.column;
  const choices = column ? valuesFor(column, filter.operator) : [];
  const choice = choices.find(({ value }) => value === filter.value);
  const value = filter.operator === 'contains' ? `“${filter.value}”` : filter.value;
  return `${label} ${OPERATOR_WORDS[filter.operator]} ${choice?.label ?? value}`;
}

function exampleValue(column: ColumnProfile): string {
  const { typical } = column;
  return Number.isFinite(typical) ? String(typical) : '100';
}
