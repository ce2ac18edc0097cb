import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { specFrame } from '../spec-frame';
import { shareAxis } from '../share-axis';

/** How the probability depends on one column. */
export interface DependenceFigure {
  readonly label: string;
  readonly axisLabel: string;
  readonly kind: 'steps' | 'levels';
  readonly values: readonly number[];
  /** Each value as it reads. */
  readonly texts: readonly string[];
  readonly mean: readonly number[];
  /** Single customers; none where only the mean may be shown. */
  readonly curves: readonly (readonly number[])[];
  readonly deciles: readonly number[];
  /** Customers of whom the mean is. */
  readonly asked: number;
}

const HEIGHT = 300;
/** Of the probability: less is no movement worth a sentence. */
const MOVES = 0.01;

/**
 * The mean as a thick line, single customers as thin ones if there are any, and a tick where each tenth of the customers
 * ends.
 */
export function dependenceChart(
  figure: DependenceFigure,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const { tokens } = theme;
  const { kind, texts, values, mean, curves, deciles, axisLabel } = figure;
  const isSteps = kind === 'steps';
  const single = curves.length > 0;
  const description = `Line chart. The mean probability of all customers${single ? ', and single customers’ own,' : ''} as one column takes each value.`;
  const x = isSteps
    ? {
        field: 'value',
        type: 'quantitative' as const,
        title: axisLabel,
        scale: { domain: [values[0] ?? 0, values.at(-1) ?? 1], nice: false, zero: false },
        axis: { tickCount: Math.max(3, Math.round(width / 90)), format: ',~f' }
      }
    : {
        field: 'text',
        type: 'nominal' as const,
        sort: null,
        title: axisLabel,
        scale: { domain: [...texts] },
        axis: { labelAngle: 0, labelLimit: Math.max(40, (width - 60) / texts.length) }
      };
  const y = shareAxis('probability', 'Probability of accepting');
  const points = (said: readonly number[], customer: number) =>
    said.map((probability, i) => ({ value: values[i]!, text: texts[i]!, probability, customer }));
  const tooltip = [
    { field: 'text', type: 'nominal' as const, title: figure.label },
    { field: 'probability', type: 'quantitative' as const, title: 'On average', format: '.1%' }
  ];
  // Every value is a number: not to look for others saves a test for each of a thousand points.
  const still = { tooltip: null, aria: false, invalid: null } as const;
  return {
    ...titleOf(figure),
    method: `Partial dependence over ${formatNumber(figure.asked, 'count')} customers${single ? `, ${curves.length} of them drawn` : ''}`,
    description,
    width,
    height: HEIGHT,
    spec: {
      ...specFrame(theme, width, HEIGHT, description),
      datasets: {
        ...(single ? { curves: curves.flatMap((curve, i) => points(curve, i)) } : {}),
        mean: points(mean, -1),
        ...(isSteps ? { deciles: deciles.map((value) => ({ value })) } : {})
      },
      layer: [
        ...(single
          ? [
              {
                data: { name: 'curves' },
                mark: {
                  type: 'line' as const,
                  stroke: tokens['ink-soft'],
                  strokeWidth: 1,
                  opacity: 0.3,
                  ...still
                },
                encoding: { x, y, detail: { field: 'customer', type: 'nominal' as const } }
              }
            ]
          : []),
        ...(isSteps
          ? [
              {
                data: { name: 'deciles' },
                mark: {
                  type: 'tick' as const,
                  orient: 'vertical' as const,
                  stroke: tokens.ink,
                  thickness: 1.5,
                  yOffset: -6,
                  ...still
                },
                encoding: { x, y: { value: 'height' as const }, size: { value: 12 } }
              }
            ]
          : []),
        {
          data: { name: 'mean' },
          mark: { type: 'line', stroke: tokens.accept, strokeWidth: 3.5, ...still },
          encoding: { x, y }
        },
        {
          data: { name: 'mean' },
          mark: {
            type: 'circle',
            fill: tokens.accept,
            size: isSteps ? 36 : 90,
            opacity: 1,
            aria: false
          },
          encoding: { x, y, tooltip }
        }
      ]
    }
  };
}

/** The mean as a table, with the span of the single customers if there are any. */
export function dependenceRows({ label, texts, mean, curves }: DependenceFigure): ChartTable {
  return {
    columns: [
      { label, format: 'text' },
      { label: 'Mean probability', format: 'share' },
      ...(curves.length > 0
        ? [
            { label: 'Lowest of those drawn', format: 'share' as const },
            { label: 'Highest', format: 'share' as const }
          ]
        : [])
    ],
    rows: texts.map((text, i) => {
      const each = curves.map((curve) => curve[i]!);
      if (each.length === 0) return [text, mean[i]!];
      return [text, mean[i]!, Math.min(...each), Math.max(...each)];
    })
  };
}

function titleOf({ label, texts, mean, kind, curves }: DependenceFigure) {
  const subtitle =
    (curves.length > 0
      ? 'Thick: what the network says on average if every customer had this value. Thin: single customers'
      : 'What the network says on average if every customer had this value') +
    (kind === 'steps' ? '. Ticks: a tenth of the customers lies between two' : '');
  const [low, high] = [Math.min(...mean), Math.max(...mean)];
  if (high - low < MOVES) {
    return { title: `${label} hardly moves the probability on average`, subtitle };
  }
  const at = (probability: number) => texts[mean.indexOf(probability)]!;
  const share = (probability: number) => formatNumber(probability, 'share');
  return {
    title: `${label}: from ${share(low)} on average at ${at(low)} to ${share(high)} at ${at(high)}`,
    subtitle
  };
}
