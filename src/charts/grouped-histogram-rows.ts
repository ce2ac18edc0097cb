import type { HistogramGroup } from '../core/data/chart-data';
import { formatNumber, type NumberFormat } from '../core/format';
import { binRows, type BinRow } from './histogram-rows';

/** A stretch between neighbouring edges of either group, with what each group's bin there holds. */
export type StretchRow = {
  readonly from: number;
  readonly to: number;
  readonly accepted: string;
  readonly declined: string;
  readonly acceptedSmoothed: string;
  readonly declinedSmoothed: string;
};

/**
 * The two groups may have bins of different width; their edges together cut the axis into stretches
 * within which each group has one bin (or none). Ascending.
 */
export function stretchRows(
  accepted: HistogramGroup,
  declined: HistogramGroup,
  format: NumberFormat
): StretchRow[] {
  const edges = [...new Set([...accepted.edges, ...declined.edges])].sort((a, b) => a - b);
  const acceptedBins = binRows(accepted, format);
  const declinedBins = binRows(declined, format);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!;
    const inAccepted = binAt(acceptedBins, (from + to) / 2);
    const inDeclined = binAt(declinedBins, (from + to) / 2);
    return {
      from,
      to,
      accepted: describeBin(inAccepted),
      declined: describeBin(inDeclined),
      acceptedSmoothed: formatNumber(inAccepted?.smoothed ?? 0, 'count'),
      declinedSmoothed: formatNumber(inDeclined?.smoothed ?? 0, 'count')
    };
  });
}

function binAt(bins: readonly BinRow[], x: number): BinRow | undefined {
  return bins.find((bin) => bin.from <= x && x < bin.to);
}

function describeBin(bin: BinRow | undefined): string {
  return bin ? `${formatNumber(bin.customers, 'count')} (${bin.range})` : 'none';
}
