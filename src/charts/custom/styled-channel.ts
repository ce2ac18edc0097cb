import type { ChartRows } from '../../core/chart-spec/chart-request';
import { isJsonObject, type JsonObject } from '../../core/chart-spec/json';
import type { PlannedField } from '../../core/chart-spec/plan-field';
import type { ChartTheme } from '../chart-theme';
import { textWidth } from '../text-width';
import { categoryColours } from './category-colours';

/** What a view's look depends on. */
export interface UnitStyle {
  readonly fields: readonly PlannedField[];
  /** By field: categories in order. */
  readonly levels: ChartRows['levels'];
  readonly theme: ChartTheme;
  /** Of the view, in pixels. */
  readonly width: number;
}

const COLOURS = ['color', 'fill', 'stroke'];

/** A channel in Loanbook's look; what the spec itself says stands. */
export function styledChannel(
  channel: string,
  def: JsonObject,
  isFilled: boolean,
  style: UnitStyle
): JsonObject {
  const levels = typeof def.field === 'string' ? style.levels[def.field] : undefined;
  const isPlace = channel === 'x' || channel === 'y';
  if (!levels || def.type === 'quantitative') {
    if (isPlace && isFilled) return withAxis(def, { grid: false });
    return COLOURS.includes(channel) && def.field !== undefined ? withShades(def) : def;
  }
  const sorted = def.sort === undefined ? { ...def, sort: levels } : def;
  if (channel === 'x') return withAxis(sorted, labelsOf(levels, style));
  if (channel === 'y') return withAxis(sorted, { grid: false });
  if (!COLOURS.includes(channel)) return sorted;
  const scale = isJsonObject(def.scale) ? def.scale : {};
  if (scale.range !== undefined || scale.scheme !== undefined) return sorted;
  return { ...sorted, scale: { domain: levels, range: coloursOf(def, levels, style), ...scale } };
}

/** Amounts go straight from one colour to the other, and not around the wheel. */
function withShades(def: JsonObject): JsonObject {
  const scale = isJsonObject(def.scale) ? def.scale : {};
  return scale.scheme === undefined ? { ...def, scale: { interpolate: 'rgb', ...scale } } : def;
}

function coloursOf(def: JsonObject, levels: readonly string[], { fields, theme }: UnitStyle) {
  const target = fields.find(
    ({ field, column }) => field.as === def.field && column?.schema.role === 'target'
  );
  const { accept, decline } = theme.tokens;
  if (!target || levels.length !== 2) return categoryColours(theme, levels.length);
  return levels[1] === 'No' ? [accept, decline] : [decline, accept];
}

/** Names that have no room beside each other are turned. */
function labelsOf(levels: readonly string[], { width }: UnitStyle): JsonObject {
  const room = width / Math.max(1, levels.length) - 12;
  return textWidth(levels) > room
    ? { labelAngle: -40, labelLimit: 140 }
    : { labelAngle: 0, labelLimit: Math.max(60, room + 12) };
}

function withAxis(def: JsonObject, axis: JsonObject): JsonObject {
  if (def.axis === null) return def;
  return { ...def, axis: { ...axis, ...(isJsonObject(def.axis) ? def.axis : {}) } };
}
