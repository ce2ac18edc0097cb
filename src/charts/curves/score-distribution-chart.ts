import { formatNumber } from '../../core/format';
import type { ScoreBin } from '../../core/evaluate/score-bins';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { ACCEPTED, DECLINED } from '../group-names';
import { SHARE_EXTENT } from '../share-extent';
import { specFrame } from '../spec-frame';

const HEIGHT = 190;
const DESCRIPTION =
  'Bar chart. Customers by probability, those who accepted beside those who declined, the threshold marked.';

/** The name of the selection that a click on a bar makes. */
export const SCORE_BAR = 'bar';

export interface ScoreDistribution {
  readonly customers: string;
  readonly bins: readonly ScoreBin[];
  readonly threshold: number;
  /** False where a click on a bar opens nothing. */
  readonly opens?: boolean;
}

/** Shares of both answers by probability, side by side, with the threshold between called and not called. */
export function scoreDistributionChart(
  seen: ScoreDistribution,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const { tokens } = theme;
  const x = {
    field: 'from',
    type: 'quantitative' as const,
    title: 'Probability of accepting',
    scale: { domain: [0, 1], nice: false },
    axis: { format: '.0%', tickCount: 5 }
  };
  return {
    ...titleOf(seen),
    method:
      seen.opens === false
        ? 'Twenty bins of equal width'
        : 'Twenty bins of equal width; click a bar for its customers',
    description: DESCRIPTION,
    width,
    height: HEIGHT,
    spec: {
      ...specFrame(theme, width, HEIGHT, DESCRIPTION),
      datasets: { bars: barRows(seen), chosen: [{ from: seen.threshold }] },
      layer: [
        {
          data: { name: 'bars' },
          ...opening(seen),
          encoding: {
            x,
            x2: { field: 'to' },
            y: {
              field: 'share',
              type: 'quantitative',
              title: 'Share of the group',
              axis: { format: '.0%', tickCount: 4, minExtent: SHARE_EXTENT }
            },
            y2: { datum: 0 },
            color: {
              field: 'answer',
              type: 'nominal',
              title: null,
              scale: {
                domain: [ACCEPTED, DECLINED],
                range: [tokens.accept, tokens.decline]
              },
              legend: { orient: 'top' }
            },
            tooltip: [
              { field: 'answer', type: 'nominal', title: 'Answer' },
              { field: 'range', type: 'nominal', title: 'Probability' },
              { field: 'count', type: 'quantitative', title: 'Customers', format: ',' },
              { field: 'share', type: 'quantitative', title: 'Share of the group', format: '.1%' }
            ]
          }
        },
        {
          data: { name: 'chosen' },
          mark: { type: 'rule', stroke: tokens.ink, strokeWidth: 1.5, tooltip: null, aria: false },
          encoding: { x }
        }
      ]
    }
  };
}

/** The bars: to be clicked, or only to be looked at. */
function opening({ opens = true }: ScoreDistribution) {
  if (!opens) return { mark: { type: 'rect' as const, aria: false } };
  return {
    params: [
      {
        name: SCORE_BAR,
        select: { type: 'point' as const, fields: ['bin', 'answer'], toggle: false as const }
      }
    ],
    mark: { type: 'rect' as const, cursor: 'pointer' as const, aria: false }
  };
}

/** The bars as a table. */
export function scoreDistributionRows({ bins }: ScoreDistribution): ChartTable {
  return {
    columns: [
      { label: 'Probability', format: 'text' },
      { label: ACCEPTED, format: 'count' },
      { label: DECLINED, format: 'count' }
    ],
    rows: bins.map((bin) => [rangeOf(bin), bin.accepted, bin.declined])
  };
}

/** "5% to 10%" */
export function rangeOf({ from, to }: ScoreBin): string {
  return `${formatNumber(from, 'share-whole')} to ${formatNumber(to, 'share-whole')}`;
}

function barRows({ bins }: ScoreDistribution) {
  const total = (answer: 'accepted' | 'declined') =>
    bins.reduce((sum, bin) => sum + bin[answer], 0) || 1;
  const [accepted, declined] = [total('accepted'), total('declined')];
  return bins.flatMap((bin, index) => {
    const middle = (bin.from + bin.to) / 2;
    const gap = (bin.to - bin.from) * 0.06;
    const shared = { bin: index, range: rangeOf(bin) };
    return [
      {
        ...shared,
        answer: ACCEPTED,
        from: bin.from + gap,
        to: middle,
        count: bin.accepted,
        share: bin.accepted / accepted
      },
      {
        ...shared,
        answer: DECLINED,
        from: middle,
        to: bin.to - gap,
        count: bin.declined,
        share: bin.declined / declined
      }
    ];
  });
}

function titleOf({ bins, customers, threshold }: ScoreDistribution) {
  const sure = bins.filter(({ from, to }) => to <= 0.1001 || from >= 0.8999);
  const rows = (list: readonly ScoreBin[]) =>
    list.reduce((sum, { accepted, declined }) => sum + accepted + declined, 0);
  return {
    title: `The network is sure of ${formatNumber(rows(sure) / rows(bins), 'share-whole')} of customers: below 10% or above 90%`,
    subtitle: `Of the ${customers}, each answer’s as shares of its own; right of the line (${formatNumber(threshold, 'share-whole')}) they are called`
  };
}
