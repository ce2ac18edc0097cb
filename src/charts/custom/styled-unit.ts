import { isJsonObject, type Json, type JsonObject } from '../../core/chart-spec/json';
import { styledChannel, type UnitStyle } from './styled-channel';

const COLOURS = ['color', 'fill', 'stroke'];

/** Dashes that are told apart at a glance, the whole line first. */
const DASHES = [
  [1, 0],
  [6, 4],
  [2, 3],
  [10, 3, 2, 3],
  [12, 5],
  [4, 2],
  [1, 2],
  [8, 2, 1, 2]
];

const LINE_LEGEND: JsonObject = { symbolType: 'stroke', symbolStrokeWidth: 2, symbolSize: 500 };

/** A mark's view in Loanbook's look: categories in the table's order, the theme's colours, labels that can be read. */
export function styledUnit(unit: JsonObject, style: UnitStyle): JsonObject {
  const mark = isJsonObject(unit.mark) ? unit.mark : { type: unit.mark! };
  const given = unit.encoding as Readonly<Record<string, Json>>;
  const styled = Object.entries(given).map(([channel, def]) => [
    channel,
    isJsonObject(def) ? styledChannel(channel, def, mark.type === 'rect', style) : def
  ]);
  const encoding = Object.fromEntries(styled) as JsonObject;
  const isColoured = COLOURS.some((channel) => channel in encoding);
  const own: JsonObject = isColoured ? {} : { color: plainColour(style) };
  return {
    ...unit,
    mark: { ...softened(mark), ...own, ...mark, ...squared(mark, isColoured) },
    encoding: { ...encoding, ...besideColour(mark, encoding) }
  };
}

/** The colour of a view in one: green where it is about who accepted. */
function plainColour({ fields, theme }: UnitStyle): string {
  const isAnswer = fields.some(
    ({ field, column }) => field.of.kind === 'aggregate' && column?.schema.role === 'target'
  );
  return isAnswer ? theme.tokens.accept : theme.tokens['ink-soft'];
}

/** Many points lie on each other: they let each other through. */
function softened({ type }: JsonObject): JsonObject {
  if (type === 'point' || type === 'circle' || type === 'square') {
    return { filled: true, opacity: 0.55, size: 36 };
  }
  return type === 'area' ? { opacity: 0.75 } : {};
}

/** Stacked bars with round corners are drawn in groups of their own, which miss the place once the chart is resized. */
function squared({ type }: JsonObject, isColoured: boolean): JsonObject {
  return type === 'bar' && isColoured ? { cornerRadius: 0, cornerRadiusEnd: 0 } : {};
}

/** What tells categories apart beside their colour: the shape of points, the dashes of lines. */
function besideColour({ type, shape, strokeDash }: JsonObject, encoding: JsonObject): JsonObject {
  const colour = encoding.color;
  if (!isJsonObject(colour) || colour.field === undefined || colour.type === 'quantitative') {
    return {};
  }
  const { field, title = null, sort = null } = colour;
  const { domain = [] } = isJsonObject(colour.scale) ? colour.scale : {};
  const same = { field, type: 'nominal', title, sort };
  if (type === 'point' && shape === undefined && encoding.shape === undefined) {
    return { shape: { ...same, scale: { domain } } };
  }
  const isLine = type === 'line' && strokeDash === undefined && encoding.strokeDash === undefined;
  if (!isLine || !Array.isArray(domain) || domain.length > DASHES.length) return {};
  const legend =
    colour.legend === null
      ? null
      : { ...(isJsonObject(colour.legend) ? colour.legend : {}), ...LINE_LEGEND };
  return {
    color: { ...colour, legend },
    strokeDash: { ...same, scale: { domain, range: DASHES.slice(0, domain.length) }, legend }
  };
}
