import type { ChartRows } from '../../core/chart-spec/chart-request';
import { isJsonObject, type Json, type JsonObject } from '../../core/chart-spec/json';
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
/** Marks that tell categories apart by shape as well as by colour. */
const SHAPED = ['point'];

/** A mark's view in Loanbook's look: categories in the table's order, the theme's colours, labels that can be read. */
export function styledUnit(unit: JsonObject, style: UnitStyle): JsonObject {
  const encoding = unit.encoding as Readonly<Record<string, Json>>;
  const styled = Object.entries(encoding).map(([channel, def]) => [
    channel,
    isJsonObject(def) ? styledChannel(channel, def, style) : def
  ]);
  const coloured = COLOURS.some((channel) => channel in encoding);
  const mark = isJsonObject(unit.mark) ? unit.mark : { type: unit.mark! };
  return {
    ...unit,
    mark: coloured
      ? { ...marked(mark), ...mark }
      : { ...marked(mark), color: plain(style), ...mark },
    encoding: { ...shaped(mark, encoding), ...(Object.fromEntries(styled) as JsonObject) }
  };
}

/** The colour of a view in one: green where it is about who accepted. */
function plain({ fields, theme }: UnitStyle): string {
  const isAnswer = fields.some(
    ({ field, column }) => field.of.kind === 'aggregate' && column?.schema.role === 'target'
  );
  return isAnswer ? theme.tokens.accept : theme.tokens['ink-soft'];
}

/** Many points lie on each other: they let each other through. */
function marked({ type }: JsonObject): JsonObject {
  if (type === 'point' || type === 'circle' || type === 'square') {
    return { filled: true, opacity: 0.55, size: 36 };
  }
  return type === 'area' ? { opacity: 0.75 } : {};
}

function shaped({ type, shape }: JsonObject, encoding: JsonObject): JsonObject {
  const colour = encoding.color;
  const isCategory = isJsonObject(colour) && colour.type !== 'quantitative' && 'field' in colour;
  if (!isCategory || encoding.shape !== undefined || shape !== undefined) return {};
  if (!SHAPED.some((each) => each === type)) return {};
  const { field, title } = colour;
  return {
    shape: { field: field!, type: 'nominal', title: title ?? null, sort: colour.sort ?? null }
  };
}

function styledChannel(channel: string, def: JsonObject, style: UnitStyle): JsonObject {
  const levels = typeof def.field === 'string' ? style.levels[def.field] : undefined;
  if (!levels || def.type === 'quantitative') return def;
  const sorted = def.sort === undefined ? { ...def, sort: levels } : def;
  if (channel === 'x') return withLabels(sorted, levels, style);
  if (!COLOURS.includes(channel)) return sorted;
  const scale = isJsonObject(def.scale) ? def.scale : {};
  if (scale.range !== undefined || scale.scheme !== undefined) return sorted;
  return { ...sorted, scale: { domain: levels, range: coloursOf(def, levels, style), ...scale } };
}

function coloursOf(def: JsonObject, levels: readonly string[], { fields, theme }: UnitStyle) {
  const target = fields.find(
    ({ field, column }) => field.as === def.field && column?.schema.role === 'target'
  );
  const { accept, decline } = theme.tokens;
  if (!target || levels.length !== 2) return categoryColours(theme, levels.length);
  const declined = levels.findIndex((level) => level === 'No');
  return declined === 1 ? [accept, decline] : [decline, accept];
}

/** Names that have no room beside each other are turned. */
function withLabels(def: JsonObject, levels: readonly string[], { width }: UnitStyle): JsonObject {
  if (def.axis === null) return def;
  const room = width / Math.max(1, levels.length) - 12;
  const turned = textWidth(levels) > room;
  const labels: JsonObject = turned
    ? { labelAngle: -40, labelLimit: 140 }
    : { labelAngle: 0, labelLimit: Math.max(60, room) };
  return { ...def, axis: { ...labels, ...(isJsonObject(def.axis) ? def.axis : {}) } };
}
