import type { BandPoint } from '../../core/campaign/profit-band';
import type { CampaignPlan } from '../../core/campaign/campaign-plan';
import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { hereMark } from '../here-mark';
import { specFrame } from '../spec-frame';

const HEIGHT = 320;
const DESCRIPTION =
  'Line chart with a band. The campaign’s profit by number of contacts, its best number and break-even marked.';

export interface ProfitSeen {
  readonly band: readonly BandPoint[];
  readonly plan: CampaignPlan;
  /** The most contacts that budget and capacity allow. */
  readonly limit: number;
  readonly listSize: number;
}

/** Profit by number of contacts with its 95% band, the best number, break-even and the limit marked. */
export function profitChart(seen: ProfitSeen, theme: ChartTheme, width: number): ChartSpec {
  const { tokens } = theme;
  const x = {
    field: 'contacts',
    type: 'quantitative' as const,
    title: 'Customers called, likeliest first',
    scale: { nice: false },
    axis: { format: ',.0f', tickCount: Math.max(3, Math.round(width / 110)) }
  };
  const y = {
    field: 'profit',
    type: 'quantitative' as const,
    title: 'Profit',
    // Its labels are not known while the frame is drawn, before the curve.
    axis: { format: '$~s', tickCount: 6, minExtent: 44 }
  };
  const tooltip = [
    { field: 'contacts', type: 'quantitative' as const, title: 'Called', format: ',' },
    { field: 'profit', type: 'quantitative' as const, title: 'Profit', format: '$,.0f' },
    { field: 'low', type: 'quantitative' as const, title: '95% from', format: '$,.0f' },
    { field: 'high', type: 'quantitative' as const, title: 'to', format: '$,.0f' }
  ];
  const still = { tooltip: null, aria: false } as const;
  return {
    ...titleOf(seen),
    method: 'Number chosen on validation, profit by the test customers; 95% band',
    description: DESCRIPTION,
    width,
    height: HEIGHT,
    spec: {
      ...specFrame(theme, width, HEIGHT, DESCRIPTION),
      datasets: {
        band: seen.band.map((point) => ({ ...point })),
        best: bestRow(seen),
        marks: markRows(seen)
      },
      layer: [
        {
          data: { name: 'band' },
          mark: { type: 'area', fill: tokens.accept, opacity: 0.18, ...still },
          encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } }
        },
        {
          data: { values: [{}] },
          mark: { type: 'rule', stroke: tokens['rule-strong'], ...still },
          encoding: { y: { datum: 0, type: 'quantitative' } }
        },
        {
          data: { name: 'band' },
          mark: { type: 'line', stroke: tokens.accept, ...still },
          encoding: { x, y }
        },
        {
          data: { name: 'band' },
          mark: { type: 'circle', size: 120, opacity: 0, aria: false },
          encoding: { x, y, tooltip }
        },
        {
          data: { name: 'marks' },
          mark: { type: 'rule', stroke: tokens['ink-soft'], strokeDash: [4, 4], ...still },
          encoding: { x }
        },
        {
          data: { name: 'marks' },
          mark: {
            type: 'text',
            fill: tokens['ink-soft'],
            align: { expr: "datum.side === 'left' ? 'right' : 'left'" },
            dx: { expr: "datum.side === 'left' ? -5 : 5" },
            baseline: 'top',
            ...still
          },
          encoding: { x, y: { value: 2 }, text: { field: 'label' } }
        },
        { data: { name: 'best' }, mark: hereMark(theme), encoding: { x, y, tooltip } }
      ]
    }
  };
}

/** The curve as a table. */
export function profitRows({ band }: ProfitSeen): ChartTable {
  return {
    columns: [
      { label: 'Called', format: 'count' },
      { label: 'Profit', format: 'dollars' },
      { label: '95% from', format: 'dollars' },
      { label: 'to', format: 'dollars' }
    ],
    rows: band.map(({ contacts, profit, low, high }) => [contacts, profit, low, high])
  };
}

function bestRow({ plan }: ProfitSeen) {
  const [low, high] = plan.range;
  return [{ contacts: plan.bestN, profit: plan.profit, low, high }];
}

/** Break-even and limit, where they lie within the list. */
function markRows({ plan, limit, listSize }: ProfitSeen) {
  const marks = [
    { contacts: plan.breakEven, label: 'break-even' },
    { contacts: limit, label: 'limit' }
  ];
  return marks
    .filter(({ contacts }) => contacts > 0 && contacts < listSize)
    .map((mark) => ({ ...mark, side: mark.contacts > listSize * 0.7 ? 'left' : 'right' }));
}

function titleOf({ plan, listSize }: ProfitSeen) {
  const money = (value: number) => formatNumber(value, 'dollars');
  return {
    title:
      plan.bestN === 0
        ? 'On these terms no call is worth making'
        : `Calling the ${formatNumber(plan.bestN, 'count')} likeliest of ${formatNumber(listSize, 'count')} earns about ${money(plan.profit)}`,
    subtitle:
      '◆ is the best number of contacts, chosen on validation; the band is where the profit ends up in 95 of 100 such campaigns'
  };
}
