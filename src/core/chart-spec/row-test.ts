import { rawText } from '../data/raw-text';
import type { Column } from '../data/table';
import type { Predicate, Scalar } from './predicate';
import { amountsOf, categoryOf, sourceColumn, type ChartTable } from './source-column';

/** Whether a row, by its position, passes. */
export type RowTest = (row: number) => boolean;

/**
 * A condition made ready for a table. Numbers compare with what a value amounts to (yes is 1); texts with the label or
 * with the text of the file. Missing values pass none but `valid: false` and `not`.
 * @throws LoanbookError `bad-chart` for an unknown column.
 */
export function rowTest(predicate: Predicate, table: ChartTable): RowTest {
  if ('and' in predicate) {
    const tests = predicate.and.map((each) => rowTest(each, table));
    return (row) => tests.every((test) => test(row));
  }
  if ('or' in predicate) {
    const tests = predicate.or.map((each) => rowTest(each, table));
    return (row) => tests.some((test) => test(row));
  }
  if ('not' in predicate) {
    const test = rowTest(predicate.not, table);
    return (row) => !test(row);
  }
  const column = sourceColumn(table, predicate.field);
  const amounts = amountsOf(column, table.target);
  if ('valid' in predicate) return (row) => Number.isNaN(column.values[row]!) !== predicate.valid;
  if ('range' in predicate) {
    const [low, high] = predicate.range;
    return (row) => amounts[row]! >= low && amounts[row]! <= high;
  }
  if ('equal' in predicate) return anyOf([predicate.equal], column, amounts);
  if ('oneOf' in predicate) return anyOf(predicate.oneOf, column, amounts);
  if ('lt' in predicate) return compared(column, amounts, predicate.lt, (sign) => sign < 0);
  if ('lte' in predicate) return compared(column, amounts, predicate.lte, (sign) => sign <= 0);
  if ('gt' in predicate) return compared(column, amounts, predicate.gt, (sign) => sign > 0);
  return compared(column, amounts, predicate.gte, (sign) => sign >= 0);
}

/** Stored values are few beside rows: which of them pass is found out once for each. */
function anyOf(wanted: readonly Scalar[], column: Column, amounts: Float64Array): RowTest {
  const texts = new Set(wanted.filter((each) => typeof each === 'string'));
  const numbers = new Set(wanted.filter((each) => typeof each !== 'string').map(Number));
  const known = new Map<number, boolean>();
  return (row) => {
    const stored = column.values[row]!;
    let passes = known.get(stored);
    if (passes === undefined) {
      passes =
        numbers.has(amounts[row]!) ||
        (texts.size > 0 &&
          (texts.has(categoryOf(column, stored)) ||
            (!Number.isNaN(stored) && texts.has(rawText(column, stored)))));
      known.set(stored, passes);
    }
    return passes;
  };
}

function compared(
  column: Column,
  amounts: Float64Array,
  bound: Scalar,
  passes: (sign: number) => boolean
): RowTest {
  if (typeof bound !== 'string') {
    const limit = Number(bound);
    return (row) => passes(amounts[row]! - limit);
  }
  return (row) => {
    const stored = column.values[row]!;
    if (Number.isNaN(stored)) return false;
    const text = categoryOf(column, stored);
    return passes(text < bound ? -1 : text > bound ? 1 : 0);
  };
}
