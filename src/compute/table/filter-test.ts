import { LoanbookError } from '../../core/errors';
import { type Column, showValue } from '../../core/data/table';
import type { RowFilter } from '../protocol';

/**
 * What a filter asks of one stored value. Missing values satisfy no comparison.
 *
 * @throws LoanbookError `bad-setting` if a comparison lacks a number, or orders texts.
 */
export function filterTest(filter: RowFilter, column: Column): (value: number) => boolean {
  if (filter.operator === 'contains') {
    const sought = filter.value.toLowerCase();
    return onShownText(column, (text) => text.toLowerCase().includes(sought));
  }
  if (column.dictionary) {
    if (filter.operator === 'equals') {
      const sought = filter.value.trim().toLowerCase();
      return onShownText(column, (text) => text.toLowerCase() === sought);
    }
    throw new LoanbookError(
      'bad-setting',
      `${column.schema.label} holds text, which has no more or less. Filter it by "contains" or "equals".`,
      { column: column.schema.name }
    );
  }
  const bound = toNumber(filter, column);
  switch (filter.operator) {
    case 'equals':
      return (value) => value === bound;
    case 'at-least':
      return (value) => value >= bound;
    case 'at-most':
      return (value) => value <= bound;
  }
}

/** A test of texts as a test of stored values; each distinct value is looked at once. */
function onShownText(column: Column, test: (text: string) => boolean): (value: number) => boolean {
  const known = new Map<number, boolean>();
  return (value) => {
    let passes = known.get(value);
    if (passes === undefined) {
      passes = test(showValue(column, value));
      known.set(value, passes);
    }
    return passes;
  };
}

function toNumber(filter: RowFilter, column: Column): number {
  const text = filter.value.trim();
  const value = Number(text);
  if (text !== '' && Number.isFinite(value)) return value;
  throw new LoanbookError(
    'bad-setting',
    `The filter on ${column.schema.label} compares with ${text === '' ? 'nothing' : `"${text}"`}; ` +
      'it needs a number, such as 50 or 1.5.',
    { column: column.schema.name }
  );
}
