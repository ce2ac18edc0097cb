import type { ChannelChoice, ChartChoice } from './chart-choice';
import type { ChartColumn } from './chart-column';

/** Categories that stand well side by side. */
const MOST_BARS = 12;

/**
 * The chart that says most about a table unasked: the share of acceptors by the first category; without an answer,
 * the first numbers by the first texts; else how many rows there are.
 */
export function defaultChoice(columns: readonly ChartColumn[]): ChartChoice {
  const useful = columns.filter(({ schema }) => schema.role !== 'identifier');
  const target = useful.find(({ schema }) => schema.role === 'target');
  const inputs = useful.filter(({ schema }) => schema.role !== 'target');
  const group =
    inputs.find((each) => each.schema.kind === 'category' && each.distinct <= MOST_BARS) ??
    inputs.find((each) => !each.numeric && each.distinct <= 60) ??
    inputs.find((each) => each.schema.kind === 'flag');
  const measured = inputs.findLast((each) => each.schema.kind === 'number' && each !== group);
  const amount = target ?? measured;
  if (group) {
    const y = amount ? channel(amount, 'mean') : count;
    return { mark: 'bar', x: channel(group), y, colour: null, facet: null };
  }
  const spread = inputs.find((each) => each.schema.kind === 'number');
  const x = spread ? { ...channel(spread), bin: true } : null;
  return { mark: 'bar', x, y: count, colour: null, facet: null };
}

const count: ChannelChoice = { column: null, aggregate: 'count', bin: false };

function channel(
  { schema }: ChartColumn,
  aggregate: ChannelChoice['aggregate'] = null
): ChannelChoice {
  return { column: schema.name, aggregate, bin: false };
}
