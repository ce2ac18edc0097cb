import { isJsonObject, type JsonObject } from '../../core/chart-spec/json';
import { withoutKeys } from '../../core/chart-spec/without-keys';

/** A view with its sizes, and the room that they take, in pixels. */
export interface SizedView {
  readonly view: JsonObject;
  readonly width: number;
  readonly height: number;
  /** About the width of one mark's view. */
  readonly unitWidth: number;
  /** Whether it is divided into small charts, each with its name above. */
  readonly isDivided: boolean;
}

const HEIGHT = 320;
const SMALL_HEIGHT = 180;
/** Axes and gaps beside a small chart. */
const BESIDE = 40;
const ABOVE = 60;
const LEAST_WIDTH = 130;

type Levels = Readonly<Record<string, readonly string[]>>;

/** Gives a planned view sizes that fill a place of `width` pixels; one made of many parts may be wider. */
export function viewSizes(view: JsonObject, levels: Levels, width: number): SizedView {
  const encoding = isJsonObject(view.encoding) ? view.encoding : {};
  const around = isJsonObject(view.facet) ? view.facet : null;
  const wrapped =
    around && 'field' in around ? around : isJsonObject(encoding.facet) ? encoding.facet : null;
  if (wrapped) return wrappedFacets(view, wrapped, levels, width, around !== null);
  const sides = around ?? encoding;
  if (isJsonObject(sides.column) || isJsonObject(sides.row)) {
    return sideFacets(view, sides, levels, width, around !== null);
  }
  for (const name of ['hconcat', 'concat', 'vconcat']) {
    if (Array.isArray(view[name])) return beside(view, name, levels, width);
  }
  const height = typeof view.height === 'number' ? view.height : HEIGHT;
  const fitted = {
    ...view,
    width,
    height,
    autosize: { type: 'fit', contains: 'padding', resize: true }
  };
  return { view: fitted, width, height, unitWidth: width - 60, isDivided: false };
}

function wrappedFacets(
  view: JsonObject,
  facet: JsonObject,
  levels: Levels,
  width: number,
  outside: boolean
): SizedView {
  const count = countOf(facet, levels);
  const asked = outside ? view.columns : facet.columns;
  const most = typeof asked === 'number' ? asked : Math.max(1, Math.floor(width / 220));
  // As many rows as it takes, and then no more columns than these rows need.
  const columns = Math.ceil(count / Math.ceil(count / most));
  const unitWidth = share(width - 20, columns);
  const rows = Math.ceil(count / columns);
  const sized = outside
    ? {
        ...view,
        columns,
        spec: { ...(view.spec as JsonObject), width: unitWidth, height: SMALL_HEIGHT }
      }
    : {
        ...view,
        width: unitWidth,
        height: SMALL_HEIGHT,
        encoding: { ...(view.encoding as JsonObject), facet: { ...facet, columns } }
      };
  return {
    view: sized,
    width: columns * (unitWidth + BESIDE),
    height: rows * (SMALL_HEIGHT + ABOVE),
    unitWidth,
    isDivided: true
  };
}

function sideFacets(
  view: JsonObject,
  sides: JsonObject,
  levels: Levels,
  width: number,
  outside: boolean
): SizedView {
  const columns = isJsonObject(sides.column) ? countOf(sides.column, levels) : 1;
  const rows = isJsonObject(sides.row) ? countOf(sides.row, levels) : 1;
  const unitWidth = share(width - 40, columns);
  const size = { width: unitWidth, height: SMALL_HEIGHT };
  const sized = outside
    ? { ...view, spec: { ...(view.spec as JsonObject), ...size } }
    : { ...view, ...size };
  return {
    view: sized,
    width: columns * (unitWidth + BESIDE),
    height: rows * (SMALL_HEIGHT + ABOVE),
    unitWidth,
    isDivided: true
  };
}

function beside(view: JsonObject, name: string, levels: Levels, width: number): SizedView {
  const parts = view[name] as readonly JsonObject[];
  const asked = typeof view.columns === 'number' ? view.columns : 2;
  const columns =
    name === 'hconcat' ? parts.length : name === 'vconcat' ? 1 : Math.min(asked, parts.length);
  const each = share(width, columns);
  const sized = parts.map((part) => viewSizes(part, levels, each));
  // A part that stands beside others cannot shrink to fit: only a whole chart can.
  const views = sized.map((part, i) => ({
    ...withoutKeys(part.view, ['autosize']),
    ...(typeof parts[i]!.width === 'number' ? { width: parts[i]!.width } : {})
  }));
  const tallest = Math.max(...sized.map(({ height }) => height));
  const rows = Math.ceil(parts.length / columns);
  return {
    view: { ...view, [name]: views, ...(name === 'concat' ? { columns } : {}) },
    width: columns * (each + BESIDE),
    height: rows * (tallest + ABOVE),
    unitWidth: each,
    isDivided: sized.some(({ isDivided }) => isDivided)
  };
}

function share(width: number, columns: number): number {
  return Math.max(LEAST_WIDTH, Math.floor(width / columns) - BESIDE);
}

function countOf({ field }: JsonObject, levels: Levels): number {
  return Math.max(1, (typeof field === 'string' && levels[field]?.length) || 1);
}
