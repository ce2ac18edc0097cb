import type { ChannelChoice } from './chart-choice';
import type { ChartColumn } from './chart-column';
import type { JsonObject } from './json';

/** A choice of the builder as a channel of an encoding; nothing where nothing is chosen. */
export function encodeChoice(
  channel: string,
  choice: ChannelChoice | null,
  columns: readonly ChartColumn[]
): Readonly<Record<string, JsonObject>> {
  if (!choice) return {};
  const { column, aggregate, bin } = choice;
  if (aggregate === 'count' || column === null) {
    return { [channel]: { aggregate: 'count', type: 'quantitative' } };
  }
  const known = columns.find(({ schema }) => schema.name === column);
  const isAmount = aggregate !== null || (known?.schema.kind === 'number' && known.numeric);
  const discrete = channel === 'facet' || channel === 'xOffset' || !isAmount;
  return {
    [channel]: {
      field: column,
      ...(aggregate ? { aggregate } : {}),
      ...(bin ? { bin: true } : {}),
      type: discrete ? (bin ? 'ordinal' : 'nominal') : 'quantitative'
    }
  };
}
