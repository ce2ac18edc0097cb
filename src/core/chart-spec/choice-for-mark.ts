import type { ChannelChoice, ChartChoice, ChartMark } from './chart-choice';
import type { ChartColumn } from './chart-column';

/**
 * The choice with another picture. A box plot needs a column of numbers upwards and computes its own quartiles: where
 * there is no such column, the table's first is taken.
 */
export function choiceForMark(
  choice: ChartChoice,
  mark: ChartMark,
  columns: readonly ChartColumn[]
): ChartChoice {
  if (mark !== 'boxplot') return { ...choice, mark };
  const numbers = columns.filter(({ numeric, schema }) => {
    return numeric && schema.kind === 'number' && schema.role !== 'identifier';
  });
  const isNumbers = (channel: ChannelChoice | null) =>
    numbers.some(({ schema }) => schema.name === channel?.column);
  const x = plain(choice.x);
  const kept = [choice.y, choice.x].find(isNumbers);
  const column = kept?.column ?? numbers[0]?.schema.name;
  const y = column === undefined ? plain(choice.y) : { column, aggregate: null, bin: false };
  return { ...choice, mark, x: isNumbers(x) ? null : x, y };
}

/** The column by itself; a count has none. */
function plain(channel: ChannelChoice | null): ChannelChoice | null {
  return channel?.column ? { ...channel, aggregate: null, bin: false } : null;
}
