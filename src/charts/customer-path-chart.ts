import { formatNumber } from '../core/format';
import type { ChartTable } from './chart-rows';
import type { ChartSpec } from './chart-spec';
import type { ChartTheme } from './chart-theme';
import { hereMark } from './here-mark';
import { specFrame } from './spec-frame';
import { epochAxis } from './epoch-axis';
import { guideStroke } from './guide-stroke';
import { shareAxis } from './share-axis';

/** One customer's probability of accepting through the epochs of a run. */
export interface CustomerPathData {
  /** Who it is, to begin a sentence with: "The typical customer". */
  readonly who: string;
  readonly points: readonly { readonly epoch: number; readonly probability: number }[];
  /** The epoch that is looked at. */
  readonly epoch: number;
  /** Of the run, kept or not: how far the axis reaches. */
  readonly lastEpoch: number;
  readonly threshold: number;
}

const HEIGHT = 190;

/** A line through the epochs, the present epoch marked, the threshold dashed. */
export function customerPathChart(
  data: CustomerPathData,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const { tokens } = theme;
  const x = epochAxis({ expr: 'lastEpoch' }, width);
  const y = shareAxis('probability', 'Probability of accepting', 4);
  const tooltip = [
    { field: 'epoch', type: 'quantitative' as const, title: 'Epoch' },
    {
      field: 'probability',
      type: 'quantitative' as const,
      title: 'Probability of accepting',
      format: '.1%'
    }
  ];
  const description = 'Line chart. One customer’s probability of accepting after each epoch.';
  return {
    ...pathTitle(data),
    method: 'The network of each epoch, asked about the same customer',
    description,
    width,
    height: HEIGHT,
    spec: {
      ...specFrame(theme, width, HEIGHT, description),
      params: [
        { name: 'lastEpoch', value: Math.max(data.lastEpoch, 2) },
        { name: 'threshold', value: data.threshold }
      ],
      datasets: {
        path: data.points.map((point) => ({ ...point })),
        now: data.points.filter(({ epoch }) => epoch === data.epoch).map((point) => ({ ...point }))
      },
      layer: [
        {
          data: { values: [{}] },
          mark: { type: 'rule', ...guideStroke(theme) },
          encoding: { y: { datum: { expr: 'threshold' }, type: 'quantitative' } }
        },
        {
          data: { name: 'path' },
          mark: { type: 'line', stroke: tokens.accept, tooltip: null, aria: false },
          encoding: { x, y }
        },
        {
          data: { name: 'path' },
          mark: { type: 'circle', fill: tokens.accept, size: 30, opacity: 1, aria: false },
          encoding: { x, y, tooltip }
        },
        {
          data: { name: 'now' },
          mark: hereMark(theme),
          encoding: { x, y, tooltip }
        }
      ]
    }
  };
}

/** The path as a table, an epoch a row. */
export function customerPathRows({ points }: CustomerPathData): ChartTable {
  return {
    columns: [
      { label: 'Epoch', format: 'count' },
      { label: 'Probability of accepting', format: 'share' }
    ],
    rows: points.map(({ epoch, probability }) => [epoch, probability])
  };
}

function pathTitle({ who, points, epoch, threshold }: CustomerPathData) {
  const now = points.find((point) => point.epoch === epoch);
  const verdict = now && now.probability >= threshold ? 'yes' : 'no';
  return {
    title: now
      ? `${who}: ${formatNumber(now.probability, 'share')} after epoch ${epoch}, so ${verdict}`
      : who,
    subtitle: `Probability of accepting after each epoch; ◆ is the epoch above, the dashed line the threshold of ${formatNumber(threshold, 'share-whole')}`
  };
}
