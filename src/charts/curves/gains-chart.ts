import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { curveDrawing } from './curve-drawing';
import type { CurvePoint } from './curve-point';
import { rankThresholds } from './rank-thresholds';
import type { ScoredCurves } from './scored-curves';
import { thinPoints } from './thin-points';

const DESCRIPTION = 'Line chart. Acceptors reached by calling from the top of the ranking.';

/** How many acceptors are reached by calling so many customers from the top. */
export function gainsChart(seen: ScoredCurves, theme: ChartTheme, width: number): ChartSpec {
  const { confusion, threshold, customers, gains } = seen;
  const chosen = {
    x: (confusion.tp + confusion.fp) / gains.rows,
    y: confusion.tp / gains.accepted,
    threshold: formatNumber(threshold, 'share')
  };
  const drawing = curveDrawing(
    {
      x: { title: 'Customers called, best first', short: 'Called', format: '.0%', to: 1 },
      y: { title: 'Acceptors reached', short: 'Acceptors reached', format: '.0%', to: 1 },
      points: thinPoints(gainsPoints(seen)),
      chosen: gains.accepted === 0 ? null : chosen,
      reference: [
        { x: 0, y: 0 },
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
    method: 'Cumulative gains',
    title:
      gains.accepted === 0
        ? `No curve: none of the ${customers} accepted`
        : `Calling ${formatNumber(chosen.x, 'share')} of customers reaches ${formatNumber(chosen.y, 'share')} of acceptors`,
    subtitle: `Of the ${customers}; ◆ is the threshold of ${formatNumber(threshold, 'share-whole')}, the dashed line calling in no order`
  };
}

/** The curve as a table. */
export function gainsRows(seen: ScoredCurves): ChartTable {
  return {
    columns: [
      { label: 'Yes from', format: 'text' },
      { label: 'Called', format: 'share' },
      { label: 'Acceptors reached', format: 'share' }
    ],
    rows: thinPoints(gainsPoints(seen)).map(({ threshold, x, y }) => [threshold, x, y])
  };
}

function gainsPoints({ gains, counts }: ScoredCurves): readonly CurvePoint[] {
  if (gains.accepted === 0) return [];
  const thresholds = rankThresholds(counts);
  return Array.from(gains.reached, (reached, called) => ({
    x: called / gains.rows,
    y: reached / gains.accepted,
    threshold: called === 0 ? 'nobody is called' : formatNumber(thresholds[called - 1]!, 'share')
  }));
}
