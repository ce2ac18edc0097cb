import type { CountsData, HistogramData, HistogramGroup } from '../../core/data/chart-data';
import { plainSchema } from '../../core/data/plain-schema';
import type { ColumnSchema } from '../../core/data/table';

/** A column of another campaign: nothing of the bank's. */
function sampleColumn(part: Partial<ColumnSchema> = {}): ColumnSchema {
  return plainSchema('balance', {
    label: 'Balance',
    axisLabel: 'Balance, thousand $',
    format: 'thousand-dollars',
    ...part
  });
}

/** Bars given as [label, customers, of those accepted]; keys count from 1. */
export function sampleCounts(
  bars: readonly (readonly [label: string, count: number, accepted: number])[],
  part: Partial<ColumnSchema> = {},
  isTarget = false
): CountsData {
  return {
    kind: 'counts',
    name: 'sample',
    column: sampleColumn({ kind: 'category', format: 'plain', ...part }),
    isTarget,
    bars: bars.map(([label, count, accepted], i) => ({
      key: String(i + 1),
      label,
      count,
      accepted
    }))
  };
}

/** A group whose bins are 10 wide from `start`, with a flat density. */
export function sampleGroup(
  group: HistogramGroup['group'],
  start: number,
  counts: readonly number[],
  part: Partial<HistogramGroup> = {}
): HistogramGroup {
  const end = start + 10 * counts.length;
  return {
    name: group,
    group,
    edges: Array.from({ length: counts.length + 1 }, (_, i) => start + 10 * i),
    counts,
    bandwidth: 1,
    grid: [start, (start + end) / 2, end],
    density: [0, 1, 0].map((peak) => (peak * 2) / (end - start)),
    ...part
  };
}

export function sampleHistogram(...groups: readonly HistogramGroup[]): HistogramData {
  return { kind: 'histogram', column: sampleColumn(), groups };
}
