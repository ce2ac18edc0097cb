import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { rowAxis } from '../models/bar-axis';
import { specFrame } from '../spec-frame';
import { guideStroke } from '../guide-stroke';

/** How one customer's probability comes about. */
export interface WaterfallFigure {
  /** To begin with: "The customer in row 12". */
  readonly who: string;
  readonly base: number;
  readonly probability: number;
  readonly threshold: number;
  /** A column with the customer's value: "Income: $140k"; what it adds, and its standard error. */
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly error: number;
  }[];
  readonly method: 'exact' | 'sampled';
  readonly background: number;
  /** Of the background, compared with so far. */
  readonly done: number;
}

const ROW = 28;
const FRAME = 56;
/** Columns beyond these, and those that move less than half a point, are drawn as one. */
const MOST_ROWS = 12;
const LEAST = 0.005;
const DESCRIPTION =
  'Waterfall chart. From the average customer’s probability to this customer’s, a bar for each column.';

/** A bar a column, from the average customer's probability to this one's, the strongest first. */
export function waterfallChart(
  figure: WaterfallFigure,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const { tokens } = theme;
  const drawnWidth = Math.max(Math.round(width), 240);
  const bars = barsOf(figure);
  const labels = bars.map(({ label }) => label);
  const height = FRAME + bars.length * ROW;
  const domain = domainOf(bars, drawnWidth);
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    title: 'Probability of accepting',
    scale: { domain, nice: false },
    axis: {
      format: '.0%',
      grid: true,
      // Right of certainty there is room for numbers, and no probability.
      ...(domain[1] > 1
        ? { values: [0, 0.25, 0.5, 0.75, 1] }
        : { tickCount: Math.max(3, Math.round(drawnWidth / 150)) })
    }
  });
  const y = rowAxis('label', labels, theme, drawnWidth);
  const still = { tooltip: null, aria: false } as const;
  return {
    ...titleOf(figure),
    method:
      figure.done < figure.background
        ? `Shapley values so far, against ${figure.done} of ${figure.background} background customers; lines: standard error`
        : figure.method === 'exact'
          ? `Shapley values, exact against ${figure.background} background customers`
          : `Shapley values, sampled against ${figure.background} background customers; lines: standard error`,
    description: DESCRIPTION,
    width: drawnWidth,
    height,
    spec: {
      ...specFrame(theme, drawnWidth, height, DESCRIPTION),
      datasets: { bars: bars.map((bar) => ({ ...bar })) },
      layer: [
        {
          data: { values: [{}] },
          // Where the threshold lies beyond the bars it must not widen the picture.
          mark: { type: 'rule', clip: true, ...guideStroke(theme) },
          encoding: { x: { datum: figure.threshold, type: 'quantitative' } }
        },
        {
          data: { name: 'bars' },
          mark: { type: 'bar', height: { band: 0.6 }, cornerRadius: 1.5 },
          encoding: {
            y,
            x: x('from'),
            x2: { field: 'to' },
            color: {
              field: 'kind',
              type: 'nominal',
              scale: {
                domain: ['raises', 'lowers', 'whole'],
                range: [tokens.accept, tokens.decline, tokens['ink-soft']]
              },
              legend: null
            },
            tooltip: [
              { field: 'label', type: 'nominal', title: 'Column' },
              { field: 'shown', type: 'nominal', title: 'Adds' },
              { field: 'to', type: 'quantitative', title: 'Makes', format: '.1%' }
            ]
          }
        },
        {
          data: { name: 'bars' },
          mark: { type: 'rule', stroke: tokens.ink, strokeWidth: 1.5, ...still },
          encoding: { y, x: x('errorFrom'), x2: { field: 'errorTo' } }
        },
        {
          data: { name: 'bars' },
          mark: { type: 'text', align: 'left', dx: 8, fill: tokens.ink, ...still },
          encoding: { y, x: x('end'), text: { field: 'shown', type: 'nominal' } }
        }
      ]
    }
  };
}

/** Every column as a table, the strongest first. */
export function waterfallRows({ rows, base, probability }: WaterfallFigure): ChartTable {
  let sum = base;
  return {
    columns: [
      { label: 'Column', format: 'text' },
      { label: 'Adds', format: 'share' },
      { label: 'Standard error', format: 'share' },
      { label: 'Makes', format: 'share' }
    ],
    rows: [
      ['Average customer', NaN, NaN, base],
      ...byStrength(rows).map(({ label, value, error }) => [label, value, error, (sum += value)]),
      ['This customer', NaN, NaN, probability]
    ]
  };
}

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'raises' | 'lowers' | 'whole';
  readonly shown: string;
  readonly errorFrom: number;
  readonly errorTo: number;
  /** Where its number stands. */
  readonly end: number;
}

function barsOf({ rows, base, probability }: WaterfallFigure): Bar[] {
  const ordered = byStrength(rows);
  const named = ordered.slice(0, MOST_ROWS).filter(({ value }) => Math.abs(value) >= LEAST);
  const rest = ordered.slice(named.length);
  const others = {
    label: `${rest.length} other ${rest.length === 1 ? 'column' : 'columns'}`,
    value: rest.reduce((sum, { value }) => sum + value, 0),
    error: Math.sqrt(rest.reduce((sum, { error }) => sum + error ** 2, 0))
  };
  let sum = base;
  const steps = [...named, ...(rest.length > 0 ? [others] : [])].map(
    ({ label, value, error }): Bar => {
      const from = sum;
      sum += value;
      const to = sum;
      // Not known while there is one customer to compare with.
      const known = Number.isNaN(error) ? 0 : error;
      return {
        label,
        from,
        to,
        kind: value < 0 ? 'lowers' : 'raises',
        shown: signedPoints(value),
        errorFrom: to - known,
        errorTo: to + known,
        end: Math.max(from, to, to + known)
      };
    }
  );
  const whole = (label: string, to: number): Bar => ({
    label,
    from: 0,
    to,
    kind: 'whole',
    shown: formatNumber(to, 'share'),
    errorFrom: to,
    errorTo: to,
    end: to
  });
  return [whole('Average customer', base), ...steps, whole('This customer', probability)];
}

function byStrength(rows: WaterfallFigure['rows']): WaterfallFigure['rows'] {
  return rows.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** Numbers stand right of the bars, so the axis goes on. */
function domainOf(bars: readonly Bar[], width: number): [number, number] {
  const low = Math.min(0, ...bars.map(({ to }) => to));
  const high = Math.max(...bars.map(({ end }) => end));
  const room = 1 + 110 / Math.max(width - 200, 160);
  return [low, Math.max(0.05, low + (high - low) * room)];
}

/** "+31 points", "−8.2 points". */
function signedPoints(value: number): string {
  const text = formatNumber(value, 'points');
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function titleOf({ who, base, probability, threshold, rows }: WaterfallFigure) {
  const share = (value: number) => formatNumber(value, 'share');
  const [strongest] = byStrength(rows);
  const verdict = probability >= threshold ? 'yes' : 'no';
  const subtitle = `From the average customer’s ${share(base)} column by column to this customer’s; dashed: yes from ${formatNumber(threshold, 'share-whole')}`;
  if (!strongest || Math.abs(strongest.value) < LEAST) {
    return {
      title: `${who}: ${share(probability)}, so ${verdict}; no column stands out`,
      subtitle
    };
  }
  return {
    title: `${who}: ${share(probability)}, so ${verdict}, most of all for ${strongest.label} (${signedPoints(strongest.value)})`,
    subtitle
  };
}
