import type { BrushChannel } from '../../core/chart-spec/brush-plan';
import type { ChartSelection } from '../../core/chart-spec/chart-selection';
import { isJsonObject, type Json, type JsonObject } from '../../core/chart-spec/json';
import { BRUSH, type CustomDrawing } from './custom-drawing';

/** Adds the selection to the view, or to the lowest of its layers; what is not selected grows pale. */
export function withBrush(
  view: JsonObject,
  { channels, selection }: NonNullable<CustomDrawing['brush']>
): JsonObject {
  if (channels.length === 0) return view;
  const param = brushParam(channels, selection);
  if (!Array.isArray(view.layer)) return { ...pale(view), params: [param] };
  const [lowest, ...others] = view.layer as readonly JsonObject[];
  return { ...view, layer: [{ ...pale(lowest!), params: [param] }, ...others] };
}

function brushParam(
  channels: readonly BrushChannel[],
  selection: ChartSelection | null
): JsonObject {
  const encodings = channels.map(({ channel }) => channel);
  const isRange = channels.every(({ kind }) => kind === 'range');
  const value = selection && startValue(channels, selection);
  return {
    name: BRUSH,
    select: isRange ? { type: 'interval', encodings } : { type: 'point', encodings },
    ...(value ? { value } : {})
  };
}

/** The selection by channel, as the drawing begins with it. */
function startValue(channels: readonly BrushChannel[], selection: ChartSelection): Json | null {
  const found = channels.map(({ channel, column }) => ({
    channel,
    part: selection.find((part) => part.column === column)
  }));
  const [first] = found;
  if (first?.part?.kind === 'categories') {
    return first.part.categories.map((category) => ({ [first.channel]: category }));
  }
  if (found.some(({ part }) => part?.kind !== 'range')) return null;
  return Object.fromEntries(
    found.flatMap(({ channel, part }) => (part?.kind === 'range' ? [[channel, part.range]] : []))
  );
}

function pale(view: JsonObject): JsonObject {
  const encoding = view.encoding as JsonObject;
  if (encoding.opacity !== undefined) return view;
  const { opacity = 1 } = isJsonObject(view.mark) ? view.mark : {};
  const selected = { condition: { param: BRUSH, value: opacity }, value: 0.25 };
  return { ...view, encoding: { ...encoding, opacity: selected } };
}
