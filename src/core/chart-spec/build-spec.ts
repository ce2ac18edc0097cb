import { boxLayers } from './box-layers';
import type { ChartChoice } from './chart-choice';
import type { ChartColumn } from './chart-column';
import { encodeChoice } from './encode-choice';
import type { JsonObject } from './json';

/**
 * The builder's choice as a Vega-Lite spec, without data: what the editor then shows. A column that the table does not
 * have is written all the same, so that the fault is told where the chart is checked against its table.
 */
export function buildSpec(choice: ChartChoice, columns: readonly ChartColumn[]): JsonObject {
  const facet = !choice.facet?.column
    ? {}
    : encodeChoice('facet', { ...choice.facet, aggregate: null }, columns);
  const layer = choice.mark === 'boxplot' ? boxLayers(choice, columns) : null;
  if (layer) return facet.facet ? { facet: facet.facet, spec: { layer } } : { layer };
  const encoding = {
    ...encodeChoice('x', choice.x, columns),
    ...encodeChoice('y', choice.y, columns),
    ...encodeChoice('color', choice.colour, columns),
    ...sideBySide(choice, columns),
    ...facet
  };
  return { mark: markOf(choice), encoding };
}

function markOf({ mark }: ChartChoice): string | JsonObject {
  if (mark === 'line') return { type: 'line', point: true };
  return mark === 'boxplot' ? 'bar' : mark;
}

/** Bars of means stand beside each other: they do not add up. */
function sideBySide({ mark, x, y, colour }: ChartChoice, columns: readonly ChartColumn[]) {
  const sums = y?.aggregate === 'count' || y?.aggregate === 'sum';
  const apart = mark === 'bar' && x?.column && !x.bin && y?.aggregate && !sums;
  return apart && colour?.column ? encodeChoice('xOffset', colour, columns) : {};
}
