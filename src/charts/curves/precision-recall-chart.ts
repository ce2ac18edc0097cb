import { averagePrecision, precisionRecallCurve } from '../../core/evaluate/precision-recall';
import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { curveDrawing } from './curve-drawing';
import type { CurvePoint } from './curve-point';
import type { ScoredCurves } from './scored-curves';
import { thinPoints } from './thin-points';

const DESCRIPTION = 'Line chart. Precision against recall, the chosen threshold marked.';

/** How many of those called accept, against how many of those who accept are called, at every threshold. */
export function precisionRecallChart(
  seen: ScoredCurves,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const { counts, confusion, threshold, customers } = seen;
  const rate = counts.accepted / (counts.accepted + counts.declined);
  const area = averagePrecision(counts);
  const { tp, fp, fn } = confusion;
  const chosen = {
    x: tp / (tp + fn),
    y: tp / (tp + fp),
    threshold: formatNumber(threshold, 'share')
  };
  const drawing = curveDrawing(
    {
      x: { title: 'Acceptors found (recall)', short: 'Acceptors found', format: '.0%', to: 1 },
      y: {
        title: 'Calls that succeed (precision)',
        short: 'Calls that succeed',
        format: '.0%',
        to: 1
      },
      points: thinPoints(curvePoints(seen)),
      chosen: Number.isNaN(chosen.x + chosen.y) ? null : chosen,
      reference:
        counts.accepted === 0
          ? []
          : [
              { x: 0, y: rate },
              { x: 1, y: rate }
            ],
      description: DESCRIPTION
    },
    theme,
    width
  );
  return {
    ...drawing,
    description: DESCRIPTION,
    method: 'Precision and recall at every threshold',
    title: Number.isNaN(area)
      ? `No curve: none of the ${customers} accepted`
      : tp + fp === 0
        ? `From ${formatNumber(threshold, 'share-whole')} nobody is called`
        : `From ${formatNumber(threshold, 'share-whole')}, ${formatNumber(chosen.y, 'share')} of calls succeed and ${formatNumber(chosen.x, 'share')} of acceptors are found`,
    subtitle: `Of the ${customers}; ◆ is the threshold, the dashed line calling blindly (${formatNumber(rate, 'share')})`
  };
}

/** The curve as a table, a threshold a row. */
export function precisionRecallRows(seen: ScoredCurves): ChartTable {
  return {
    columns: [
      { label: 'Yes from', format: 'text' },
      { label: 'Acceptors found', format: 'share' },
      { label: 'Calls that succeed', format: 'share' }
    ],
    rows: thinPoints(curvePoints(seen)).map(({ threshold, x, y }) => [threshold, x, y])
  };
}

function curvePoints({ counts }: ScoredCurves): readonly CurvePoint[] {
  if (counts.accepted === 0) return [];
  const { precision, recall, thresholds } = precisionRecallCurve(counts);
  // The last point has no threshold: nobody is called there.
  return Array.from(thresholds, (threshold, i) => ({
    x: recall[i]!,
    y: precision[i]!,
    threshold: formatNumber(threshold, 'share')
  }));
}
