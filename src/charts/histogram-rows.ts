import type { HistogramGroup } from '../core/data/chart-data';
import type { NumberFormat } from '../core/format';
import { formatRange } from './format-range';
import { ACCEPTED, DECLINED } from './group-names';

export type BinRow = {
  readonly from: number;
  readonly to: number;
  readonly range: string;
  readonly customers: number;
  readonly share: number;
  readonly smoothed: number;
  readonly group: string;
};

export type CurveRow = {
  readonly x: number;
  readonly smoothed: number;
  readonly group: string;
};

const GROUP_NAMES = { all: 'All customers', accepted: ACCEPTED, declined: DECLINED } as const;

export function groupName(group: HistogramGroup): string {
  return GROUP_NAMES[group.group];
}

/** The bins of a group, with the smoothed curve's height at each bin's middle. */
export function binRows(group: HistogramGroup, format: NumberFormat): BinRow[] {
  const customers = groupSize(group);
  return group.counts.map((count, i) => {
    const from = group.edges[i]!;
    const to = group.edges[i + 1]!;
    return {
      from,
      to,
      range: formatRange(from, to, format),
      customers: count,
      share: customers === 0 ? 0 : count / customers,
      smoothed: curveAt(group, (from + to) / 2),
      group: groupName(group)
    };
  });
}

/**
 * The kernel density as customers per bin: density × customers × bin width, as seaborn draws it over a
 * histogram of counts. Without a density (a constant column) there is no curve.
 */
export function curveRows(group: HistogramGroup): CurveRow[] {
  const scale = curveScale(group);
  return group.grid.flatMap((x, i) => {
    const smoothed = group.density[i]! * scale;
    return Number.isFinite(x) && Number.isFinite(smoothed)
      ? [{ x, smoothed, group: groupName(group) }]
      : [];
  });
}

export function groupSize(group: HistogramGroup): number {
  return group.counts.reduce((total, count) => total + count, 0);
}

export function binWidth(group: HistogramGroup): number {
  return group.counts.length === 0 ? 0 : group.edges[1]! - group.edges[0]!;
}

function curveScale(group: HistogramGroup): number {
  return groupSize(group) * binWidth(group);
}

/** The curve between its grid points, on a straight line; 0 outside. */
function curveAt(group: HistogramGroup, x: number): number {
  const { grid, density } = group;
  const after = grid.findIndex((point) => point >= x);
  if (after === -1 || (after === 0 && grid[0] !== x)) return 0;
  const before = Math.max(after - 1, 0);
  const step = grid[after]! - grid[before]!;
  const share = step > 0 ? (x - grid[before]!) / step : 0;
  const value = density[before]! + (density[after]! - density[before]!) * share;
  return Number.isFinite(value) ? value * curveScale(group) : 0;
}
