import { wilsonInterval } from '../../core/evaluate/wilson';
import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import type { Reliability } from './scored-curves';
import { specFrame } from '../spec-frame';
import { guideStroke } from '../guide-stroke';
import { shareAxis } from '../share-axis';

const HEIGHT = 300;
const DESCRIPTION =
  'Points with intervals. The share that accepts against the probability that was said, the threshold marked.';

/** What was said against what happened, by tenths of probability, with 95% intervals; the diagonal is right. */
export function reliabilityChart(seen: Reliability, theme: ChartTheme, width: number): ChartSpec {
  const { tokens } = theme;
  const x = shareAxis('said', 'Probability said');
  const y = shareAxis('accepted', 'Share that accepts');
  const tooltip = [
    { field: 'bin', type: 'nominal' as const, title: 'Said' },
    { field: 'accepted', type: 'quantitative' as const, title: 'Accepts', format: '.1%' },
    { field: 'customers', type: 'quantitative' as const, title: 'Customers', format: ',' }
  ];
  return {
    ...titleOf(seen),
    method: 'Ten bins of equal width; Wilson intervals',
    description: DESCRIPTION,
    width,
    height: HEIGHT,
    spec: {
      ...specFrame(theme, width, HEIGHT, DESCRIPTION),
      datasets: { bins: binRows(seen), chosen: [{ said: seen.threshold }] },
      layer: [
        {
          data: {
            values: [
              { said: 0, accepted: 0 },
              { said: 1, accepted: 1 }
            ]
          },
          mark: { type: 'line', ...guideStroke(theme) },
          encoding: { x, y }
        },
        {
          data: { name: 'chosen' },
          mark: { type: 'rule', stroke: tokens.ink, strokeWidth: 1.5, tooltip: null, aria: false },
          encoding: { x }
        },
        {
          data: { name: 'bins' },
          mark: { type: 'rule', stroke: tokens.accept, opacity: 0.55, tooltip: null, aria: false },
          encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } }
        },
        {
          data: { name: 'bins' },
          mark: { type: 'line', stroke: tokens.accept, tooltip: null, aria: false },
          encoding: { x, y }
        },
        {
          data: { name: 'bins' },
          mark: { type: 'circle', fill: tokens.accept, opacity: 1, aria: false },
          encoding: {
            x,
            y,
            size: {
              field: 'customers',
              type: 'quantitative',
              scale: { type: 'sqrt', range: [40, 260] },
              legend: null
            },
            tooltip
          }
        }
      ]
    }
  };
}

/** The bins as a table; empty ones are left out. */
export function reliabilityRows(seen: Reliability): ChartTable {
  return {
    columns: [
      { label: 'Probability said', format: 'text' },
      { label: 'Customers', format: 'count' },
      { label: 'Said on average', format: 'share' },
      { label: 'Accepted', format: 'share' },
      { label: 'Low end', format: 'share' },
      { label: 'High end', format: 'share' }
    ],
    rows: binRows(seen).map((row) => [
      row.bin,
      row.customers,
      row.said,
      row.accepted,
      row.low,
      row.high
    ])
  };
}

function binRows({ bins }: Reliability) {
  return bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, accepted, meanPredicted, fractionAccepted }) => {
      const [low, high] = wilsonInterval(accepted, count);
      return {
        bin: `${formatNumber(from, 'share-whole')} to ${formatNumber(to, 'share-whole')}`,
        said: meanPredicted,
        accepted: fractionAccepted,
        customers: count,
        low,
        high
      };
    });
}

function titleOf({ error, customers, threshold }: Reliability) {
  return {
    title: `A probability is off by ${formatNumber(error, 'share')} on average`,
    subtitle: `Of the ${customers}, by tenths of what was said; on the dashed line it would be right; the upright line is the threshold of ${formatNumber(threshold, 'share-whole')}`
  };
}
