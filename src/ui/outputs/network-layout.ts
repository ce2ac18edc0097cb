import type { NetworkColumn } from './network-columns';

export interface DrawnNode {
  readonly x: number;
  readonly y: number;
  /** Drawn hollow: dropout leaves out such a share of the units at each step. */
  readonly dropped: boolean;
}

export interface DrawnColumn {
  readonly column: NetworkColumn;
  readonly nodes: readonly DrawnNode[];
  /** Where the dots stand for units that are not drawn; null if all are. */
  readonly ellipsis: { readonly x: number; readonly y: number } | null;
  /** Where the column's words begin. */
  readonly label: { readonly x: number; readonly y: number };
}

export interface NetworkLayout {
  readonly vertical: boolean;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly DrawnColumn[];
  /** SVG path of all drawn connections into each column but the first. */
  readonly edges: readonly string[];
}

const mostNodes = 13;
const columnWidth = { least: 104, most: 190 };
const spacing = 19;
const rowHeight = 84;
const outputRoom = 74;

/**
 * Places a network in a picture `width` pixels wide: layers as columns from left to right where they
 * fit, else as rows from top to bottom. Wide layers show up to 13 units, more for wider ones.
 */
export function layoutNetwork(columns: readonly NetworkColumn[], width: number): NetworkLayout {
  const vertical = width < columns.length * columnWidth.least + outputRoom - columnWidth.least / 2;
  const places = vertical ? rows(columns, width) : across(columns, width);
  return { ...places, vertical, edges: connect(places.columns) };
}

/** How many places a layer of so many units takes in the picture; an odd number if units are left out. */
export function drawnPlaces(units: number): number {
  const places = Math.min(mostNodes, 2 * Math.floor(Math.log2(units) * 0.725) + 1);
  return units <= Math.max(6, places) ? units : Math.max(7, places);
}

type Places = Pick<NetworkLayout, 'width' | 'height' | 'columns'>;

function across(columns: readonly NetworkColumn[], width: number): Places {
  const room = (width - outputRoom - columnWidth.least / 2) / Math.max(1, columns.length - 1);
  const pitch = Math.min(columnWidth.most, Math.max(columnWidth.least, room));
  const tallest = Math.max(...columns.map(({ units }) => drawnPlaces(units))) * spacing;
  const drawn = columns.map((column, i) => {
    const x = columnWidth.least / 2 + i * pitch;
    const place = (offset: number) => ({ x, y: tallest / 2 + offset * spacing });
    return { ...nodesOf(column, place), column, label: { x, y: tallest + 22 } };
  });
  const used = columnWidth.least / 2 + (columns.length - 1) * pitch + outputRoom;
  return { width: used, height: tallest + 76, columns: drawn };
}

function rows(columns: readonly NetworkColumn[], width: number): Places {
  const gap = Math.min(spacing, (width - 16) / mostNodes);
  const drawn = columns.map((column, i) => {
    const y = 34 + i * rowHeight;
    const place = (offset: number) => ({ x: width / 2 + offset * gap, y });
    return { ...nodesOf(column, place), column, label: { x: width / 2, y: y - 16 } };
  });
  return { width, height: 34 + (columns.length - 1) * rowHeight + 34, columns: drawn };
}

function nodesOf(
  { units, dropout }: NetworkColumn,
  place: (offset: number) => { x: number; y: number }
): Pick<DrawnColumn, 'nodes' | 'ellipsis'> {
  const places = drawnPlaces(units);
  const middle = places < units ? (places - 1) / 2 : -1;
  const nodes: DrawnNode[] = [];
  for (let i = 0; i < places; i++) {
    if (i === middle) continue;
    const order = nodes.length;
    // Spreads the share evenly: every second unit at 0.5, every fifth at 0.2.
    const dropped = Math.floor((order + 1) * dropout + 1e-9) > Math.floor(order * dropout + 1e-9);
    nodes.push({ ...place(i - (places - 1) / 2), dropped });
  }
  return { nodes, ellipsis: middle < 0 ? null : place(0) };
}

function connect(columns: readonly DrawnColumn[]): string[] {
  return columns
    .slice(1)
    .map((column, i) =>
      columns[i]!.nodes.flatMap((from) =>
        column.nodes.map((to) => `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}`)
      ).join('')
    );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
