import { FOUR_FIFTHS } from '../../core/fair/parity';
import { FEWEST_CASES, FEWEST_CUSTOMERS } from '../../core/fair/share-figure';
import { formatNumber } from '../../core/format';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { rowAxis } from '../models/bar-axis';
import { sliceMeasures, slicePoint } from './slice-measures';
import type { SlicesFigure } from './slices-figure';
import { slicesTitle } from './slices-title';
import { specFrame } from '../spec-frame';

const ROW = 30;

/** How slices that are too small are marked, beside their shape. */
const SMALL = '▽';

/** A row a slice: its share with the 95% interval; hollow where it is too small to conclude from. */
export function slicesChart(figure: SlicesFigure, theme: ChartTheme, width: number): ChartSpec {
  const { tokens } = theme;
  const { measure } = figure;
  const drawnWidth = Math.max(Math.round(width), 240);
  const rows = sliceRows(figure);
  const labels = rows.map(({ slice }) => slice);
  const height = 64 + Math.max(rows.length, 1) * ROW;
  const y = rowAxis('slice', labels, theme, drawnWidth);
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    title: sliceMeasures[measure].axis,
    scale: measure === 'calibration' ? { nice: true } : { zero: true, nice: true },
    axis: {
      format: measure === 'calibration' ? '+.0%' : '.0%',
      tickCount: Math.max(3, Math.round(drawnWidth / 140))
    }
  });
  const still = { tooltip: null, aria: false } as const;
  const colour = {
    condition: { test: 'datum.few', value: tokens['ink-soft'] },
    value: tokens.accept
  };
  const description = `Dot chart. ${sliceMeasures[measure].label} by ${figure.groups.words}, with intervals.`;
  return {
    ...slicesTitle(figure),
    method: `Wilson intervals, 95%; ${SMALL} and hollow: fewer than ${FEWEST_CUSTOMERS} customers, or fewer than ${FEWEST_CASES} behind a recall or precision`,
    description,
    width: drawnWidth,
    height,
    spec: {
      ...specFrame(theme, drawnWidth, height, description),
      datasets: { slices: rows, marks: markRows(figure) },
      layer: [
        {
          data: { name: 'marks' },
          mark: {
            type: 'rule',
            stroke: tokens['rule-strong'],
            strokeDash: { expr: "datum.kind === 'all' ? [4, 4] : [1, 3]" },
            ...still
          },
          encoding: { x: x('value') }
        },
        {
          data: { name: 'slices' },
          mark: { type: 'rule', strokeWidth: 2, ...still },
          encoding: { y, x: x('low'), x2: { field: 'high' }, color: colour }
        },
        {
          data: { name: 'slices' },
          mark: { type: 'point', size: 80, strokeWidth: 2, opacity: 1 },
          encoding: {
            y,
            x: x('value'),
            color: colour,
            fill: {
              condition: { test: 'datum.few', value: tokens.paper },
              value: tokens.accept
            },
            tooltip: [
              { field: 'slice', type: 'nominal', title: 'Slice' },
              { field: 'shown', type: 'nominal', title: sliceMeasures[measure].label },
              { field: 'interval', type: 'nominal', title: '95% interval' },
              { field: 'known', type: 'nominal', title: 'Known from' }
            ]
          }
        }
      ]
    }
  };
}

function sliceRows({ groups, measure }: SlicesFigure) {
  const show = (value: number) => formatNumber(value, 'share');
  return groups.slices.flatMap((slice) => {
    const { value, interval, few, count, of } = slicePoint(slice, measure);
    // What is not defined has no place on the axis.
    if (Number.isNaN(value)) return [];
    const [low, high] = interval;
    return [
      {
        // Before the name, whose end a narrow page cuts off.
        slice: few ? `${SMALL} ${slice.label}` : slice.label,
        value,
        low,
        high,
        few,
        shown: show(value),
        interval: `${show(low)} to ${show(high)}`,
        known: `${formatNumber(count, 'count')} of ${formatNumber(of, 'count')} ${sliceMeasures[measure].of}${few ? ', too few to conclude' : ''}`
      }
    ];
  });
}

/** All customers; of the list also four fifths of the group that is on it most. */
function markRows({ groups, all, measure }: SlicesFigure) {
  const overall = measure === 'calibration' ? 0 : slicePoint(all, measure).value;
  const most = measure === 'listed' ? groups.parity.disparateImpact?.high : undefined;
  return [
    ...(Number.isNaN(overall) ? [] : [{ kind: 'all', value: overall }]),
    ...(most === undefined ? [] : [{ kind: 'four-fifths', value: FOUR_FIFTHS * most }])
  ];
}
