import { formatNumber } from '../core/format';
import type { Segment } from '../core/inspect/contour';
import type { GridAxis } from '../core/inspect/grid-axis';
import type { ChartTable } from './chart-rows';
import { formatRange } from './format-range';
import { ACCEPTED, DECLINED } from './group-names';
import { roundReadable } from './round-readable';
import type { SurfaceData } from './surface-data';

/** What the customer who is looked at is called in the legend. */
export const CHOSEN = 'This customer';
/** A table of more places than this on a side is a wall of figures. */
const TABLE_PLACES = 10;
/** Of the probabilities that are shown. */
const STEP = 0.04;
/** Share of a cell. */
const OVERLAP = 0.08;
/** Steps of this share of the way never fall together: the golden ratio. */
const GOLDEN = 0.618034;

/**
 * The grid as rectangles or bands, probabilities in steps of 4%: finer ones no eye tells apart. Neighbours in a
 * row that look alike are one rectangle, so that a picture of 1,600 places is drawn in a moment.
 */
export function cellRows({ surface: { x, y, probabilities } }: SurfaceData) {
  const size = x.values.length;
  const shown = Array.from(probabilities, (p) => Math.round(p / STEP) * STEP);
  return y.values.flatMap((_, row) => {
    const starts = x.values
      .map((_value, column) => column)
      .filter((column) => {
        if (column === 0 || x.kind === 'levels') return true;
        return shown[row * size + column] !== shown[row * size + column - 1];
      });
    return starts.map((from, run) => ({
      ...span(x, 'x', from, (starts[run + 1] ?? size) - 1),
      ...span(y, 'y', row, row),
      probability: shown[row * size + from]!
    }));
  });
}

/** The customers as points, spread over their band where a category is an axis; the one looked at last. */
export function customerRows({ surface, customers }: SurfaceData) {
  const { x, y, customer } = surface;
  const row = (
    xValue: number,
    yValue: number,
    xSpread: number,
    ySpread: number,
    answer: string
  ) => ({
    x: placeOf(x, xValue, xSpread),
    y: placeOf(y, yValue, ySpread),
    xText: valueText(x, xValue),
    yText: valueText(y, yValue),
    answer
  });
  const points = Array.from(customers.accepted, (accepted, i) =>
    row(
      customers.x[i]!,
      customers.y[i]!,
      spread(i),
      spread(i * 7 + 3),
      accepted === 1 ? ACCEPTED : DECLINED
    )
  );
  const [chosenX, chosenY] = [x, y].map((axis) => customer[axis.schema.name] ?? NaN) as [
    number,
    number
  ];
  return [...points, row(chosenX, chosenY, 0.5, 0.5, CHOSEN)].filter(
    (point) => Number.isFinite(point.x) && Number.isFinite(point.y)
  );
}

/** Where the probability passes through the threshold: pieces of a line, across the band of a category. */
export function borderRows({ surface }: SurfaceData): Segment[] {
  const { x, y, probabilities, threshold, border } = surface;
  if (x.kind === y.kind) return border.map((piece) => ({ ...piece }));
  const size = x.values.length;
  const [range, levels] = x.kind === 'range' ? [x, y] : [y, x];
  const at = (place: number, level: number) =>
    probabilities[x.kind === 'range' ? level * size + place : place * size + level]!;
  return levels.values.flatMap((_, level) =>
    range.values.slice(1).flatMap((value, i) => {
      const [before, after] = [at(i, level), at(i + 1, level)];
      if (before >= threshold === after >= threshold) return [];
      const from = range.values[i]!;
      const crossing = from + ((value - from) * (threshold - before)) / (after - before);
      return [
        x.kind === 'range'
          ? { x: crossing, y: level, x2: crossing, y2: level + 1 }
          : { x: level, y: crossing, x2: level + 1, y2: crossing }
      ];
    })
  );
}

/** Some places of the grid as a table, evenly picked on both sides. */
export function surfaceTable({ surface: { x, y, probabilities } }: SurfaceData): ChartTable {
  return {
    columns: [
      { label: y.schema.label, format: 'text' },
      { label: x.schema.label, format: 'text' },
      { label: 'Probability of accepting', format: 'share' }
    ],
    rows: pickEvenly(y).flatMap((row) =>
      pickEvenly(x).map((column) => [
        placeText(y, row),
        placeText(x, column),
        probabilities[row * x.values.length + column]!
      ])
    )
  };
}

/** A place on an axis as a person reads it: "$118k", "Graduate". */
export function placeText(axis: GridAxis, place: number): string {
  return axis.kind === 'levels'
    ? axis.labels[place]!
    : formatNumber(roundReadable(axis.values[place]!), axis.schema.format);
}

/** Where a rectangle lies along one side, from one place to another, both included. */
function span(axis: GridAxis, side: 'x' | 'y', from: number, to: number) {
  if (axis.kind === 'levels') {
    return { [side]: from, [`${side}2`]: to + 1, [`${side}Text`]: axis.labels[from]! };
  }
  const [start, end] = [axis.edges[from]!, axis.edges[to + 1]!];
  // It reaches a hair under its neighbour, so that no seam shows between them.
  const reach = to + 2 === axis.edges.length ? 0 : (axis.edges[1]! - axis.edges[0]!) * OVERLAP;
  return {
    [side]: start,
    [`${side}2`]: end + reach,
    [`${side}Text`]: formatRange(start, end, axis.schema.format)
  };
}

/** A value's place along a side; the band of the nth level reaches from n to n + 1. NaN where it has none. */
function placeOf(axis: GridAxis, value: number, within: number): number {
  if (axis.kind === 'range') return value;
  const level = axis.values.indexOf(value);
  return level < 0 ? NaN : level + within;
}

function valueText(axis: GridAxis, value: number): string {
  if (axis.kind === 'range') return formatNumber(roundReadable(value), axis.schema.format);
  return axis.labels[axis.values.indexOf(value)] ?? '–';
}

function spread(i: number): number {
  return 0.1 + 0.8 * ((i * GOLDEN) % 1);
}

function pickEvenly({ values }: GridAxis): number[] {
  const count = Math.min(values.length, TABLE_PLACES);
  return Array.from({ length: count }, (_, i) =>
    count === 1 ? 0 : Math.round((i * (values.length - 1)) / (count - 1))
  );
}
