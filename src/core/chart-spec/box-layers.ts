import type { ChannelChoice, ChartChoice } from './chart-choice';
import type { ChartColumn } from './chart-column';
import { encodeChoice } from './encode-choice';
import type { JsonObject } from './json';
import type { Aggregate } from './spec-words';

/**
 * Layers of a box plot: a line from the least to the greatest value, a box of the middle half, and the median. Null
 * where no column is chosen whose values they would be.
 */
export function boxLayers(
  choice: ChartChoice,
  columns: readonly ChartColumn[]
): JsonObject[] | null {
  const upright = typeof choice.y?.column === 'string';
  const [value, group] = upright ? [choice.y, choice.x] : [choice.x, choice.y];
  const [main, second, across, width] = upright
    ? (['y', 'y2', 'x', 'width'] as const)
    : (['x', 'x2', 'y', 'height'] as const);
  const field = value?.column ?? null;
  if (field === null) return null;
  const title = columns.find(({ schema }) => schema.name === field)?.schema.axisLabel ?? field;
  const end = (aggregate: Aggregate): JsonObject => ({ field, aggregate });
  const start = (aggregate: Aggregate) => ({ ...end(aggregate), type: 'quantitative', title });
  const plain = (channel: string, chosen: ChannelChoice | null) =>
    encodeChoice(channel, chosen?.column ? { ...chosen, aggregate: null } : null, columns);
  const grouped = plain(across, group);
  const colour = plain('color', choice.colour);
  const scale = { paddingInner: 0.3 };
  const apart: JsonObject =
    colour.color && grouped[across] ? { [`${across}Offset`]: { ...colour.color, scale } } : {};
  const shared = { ...grouped, ...colour, ...apart };
  // In the colour of its box the median would not be seen.
  const median = { ...grouped, ...(colour.color ? { detail: colour.color } : {}), ...apart };
  const wide: JsonObject = colour.color && grouped[across] ? {} : { [width]: { band: 0.5 } };
  return [
    {
      mark: { type: 'bar', [width]: 1.5 },
      encoding: { ...shared, [main]: start('min'), [second]: end('max') }
    },
    {
      mark: { type: 'bar', ...wide },
      encoding: { ...shared, [main]: start('q1'), [second]: end('q3') }
    },
    {
      mark: { type: 'tick', color: 'white', thickness: 2, ...wide },
      encoding: { ...median, [main]: start('median') }
    }
  ];
}
