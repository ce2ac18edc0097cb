import { isJsonObject, type JsonObject } from './json';
import type { PlannedField } from './plan-field';
import { safeTitle } from './safe-title';
import { withoutKeys } from './without-keys';

const GROUPS = ['color', 'fill', 'stroke', 'opacity', 'size', 'shape', 'strokeDash'];
/** What stands for the rows' computed column instead. */
const COMPUTED = ['field', 'aggregate', 'bin', 'type', 'title'];

/** A channel of a mark as Vega-Lite draws it from the computed rows, with what it needs beside. */
export function plannedChannel(
  def: JsonObject,
  { channel, field, type, words }: PlannedField,
  mark: string
): Readonly<Record<string, JsonObject>> {
  const rest = withoutKeys(def, COMPUTED);
  const title = def.title === undefined ? titleOf(channel, words) : { title: def.title };
  const base = { ...rest, ...title, type };
  const { as, of } = field;
  if (of.kind === 'bin') return binned(channel, base, as, type, mark);
  const isPosition = channel === 'x' || channel === 'y';
  if (isPosition && type === 'quantitative') {
    return { [channel]: { ...base, ...stackOf(def, of, mark), ...axisOf(def, words), field: as } };
  }
  if (
    GROUPS.includes(channel) &&
    type === 'quantitative' &&
    words.axisFormat &&
    def.legend !== null
  ) {
    const legend = isJsonObject(def.legend) ? def.legend : {};
    return { [channel]: { ...base, legend: { format: words.axisFormat, ...legend }, field: as } };
  }
  if (channel === 'text' && words.format) {
    return { [channel]: { format: words.format, ...base, field: as } };
  }
  return { [channel]: { ...base, field: as } };
}

/** A second position has neither type nor title. */
export function plannedSecond(def: JsonObject, { field }: PlannedField): JsonObject {
  return { ...withoutKeys(def, COMPUTED), field: field.as };
}

/** A line of the tooltip; `def` where its words were chosen. */
export function tooltipLine(
  { field, type, words }: PlannedField,
  def: JsonObject = {}
): JsonObject {
  const title = safeTitle(typeof def.title === 'string' ? def.title : words.short);
  if (field.of.kind === 'bin') return { field: `${field.as}_label`, type: 'nominal', title };
  const line = { field: field.as, type, title };
  return type === 'quantitative'
    ? { ...line, format: def.format ?? words.format ?? ',.2~f' }
    : line;
}

function binned(channel: string, base: JsonObject, as: string, type: string, mark: string) {
  if (type !== 'quantitative') return { [channel]: { ...base, field: `${as}_label` } };
  if (mark !== 'bar' && mark !== 'rect') return { [channel]: { ...base, field: `${as}_mid` } };
  const scale = { ...(isJsonObject(base.scale) ? base.scale : {}), zero: false };
  return {
    [channel]: { ...base, scale, field: as, bin: 'binned' },
    [`${channel}2`]: { field: `${as}_end` }
  };
}

/** Means of groups do not add up: unless asked for, only counts and sums are stacked. */
function stackOf(def: JsonObject, of: PlannedField['field']['of'], mark: string): JsonObject {
  if (def.stack !== undefined || of.kind !== 'aggregate') return {};
  if (mark !== 'bar' && mark !== 'area') return {};
  return { stack: ['count', 'sum', 'valid', 'missing'].includes(of.op) ? 'zero' : null };
}

function axisOf(def: JsonObject, { axisFormat }: PlannedField['words']): JsonObject {
  if (axisFormat === null || def.axis === null) return {};
  const axis = isJsonObject(def.axis) ? def.axis : {};
  const format: JsonObject =
    axisFormat === ',d' ? { format: axisFormat, tickMinStep: 1 } : { format: axisFormat };
  return { axis: { ...format, ...axis } };
}

function titleOf(channel: string, { long, short }: PlannedField['words']): JsonObject {
  if (channel === 'x' || channel === 'y') return { title: long };
  return channel === 'order' || channel === 'detail' ? {} : { title: short };
}
