import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { curveDrawing } from './curve-drawing';
import type { CurvePoint } from './curve-point';
import { rankThresholds } from './rank-thresholds';
import type { ScoredCurves } from './scored-curves';
import { thinPoints } from './thin-points';

const DESCRIPTION = 'Line chart. How many times as often calls succeed as blind ones.';

/** How many times as often a call succeeds as a blind one, when so many are called from the top. */
export function liftChart(seen: ScoredCurves, theme: ChartTheme, width: number): ChartSpec {
  const { confusion, threshold, customers, gains } = seen;
  const { tp, fp } = confusion;
  const rate = gains.accepted / gains.rows;
  const chosen = {
    x: (tp + fp) / gains.rows,
    y: tp / (tp + fp) / rate,
    threshold: formatNumber(threshold, 'share')
  };
  const known = Number.isFinite(chosen.y);
  const drawing = curveDrawing(
    {
      x: { title: 'Customers called, best first', short: 'Called', format: '.0%', to: 1 },
      y: { title: 'Times as many acceptors as blindly', short: 'Times as many', format: '.1f' },
      points: thinPoints(liftPoints(seen)),
      chosen: known ? chosen : null,
      reference: [
        { x: 0, y: 1 },
        { x: 1, y: 1 }
      ],
      description: DESCRIPTION
    },
    theme,
    width
  );
  return {
    ...drawing,
    description: DESCRIPTION,
    method: 'Lift',
    title:
      gains.accepted === 0
        ? `No curve: none of the ${customers} accepted`
        : known
          ? `The ${formatNumber(chosen.x, 'share')} that are called accept ${chosen.y.toFixed(1)} times as often as all`
          : `From ${formatNumber(threshold, 'share-whole')} nobody is called`,
    subtitle: `Of the ${customers}; ◆ is the threshold of ${formatNumber(threshold, 'share-whole')}, the dashed line calling blindly`
  };
}

/** The curve as a table. */
export function liftRows(seen: ScoredCurves): ChartTable {
  return {
    columns: [
      { label: 'Yes from', format: 'text' },
      { label: 'Called', format: 'share' },
      { label: 'Times as many acceptors', format: 'decimal-2' }
    ],
    rows: thinPoints(liftPoints(seen)).map(({ threshold, x, y }) => [threshold, x, y])
  };
}

function liftPoints({ gains, counts }: ScoredCurves): readonly CurvePoint[] {
  const rate = gains.accepted / gains.rows;
  if (!(rate > 0)) return [];
  const thresholds = rankThresholds(counts);
  return Array.from(thresholds, (threshold, i) => ({
    x: (i + 1) / gains.rows,
    y: gains.reached[i + 1]! / (i + 1) / rate,
    threshold: formatNumber(threshold, 'share')
  }));
}
