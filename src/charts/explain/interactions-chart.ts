import { inSentence } from '../../core/data/findings/in-sentence';
import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { labelledBars } from '../labelled-bars';

/** How much pairs of columns work together. */
export interface InteractionsFigure {
  /** The strongest first. */
  readonly rows: readonly {
    readonly first: string;
    readonly second: string;
    readonly h: number;
    readonly strength: number;
  }[];
  /** Customers among whom it was measured. */
  readonly paired: number;
}

/** Pairs beyond these are in the table only. */
const MOST_ROWS = 10;

/** The strength of the strongest pairs, as bars. */
export function interactionsChart(
  { rows, paired }: InteractionsFigure,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const description = 'Bar chart. How strongly pairs of columns work together.';
  const bars = rows.slice(0, MOST_ROWS).map(({ first, second, h, strength }) => ({
    label: `${first} × ${second}`,
    value: strength,
    shown: `${formatNumber(strength, 'points')}, H ${formatNumber(h, 'decimal-2')}`,
    told: { 'Beyond either alone': formatNumber(strength, 'points'), H: formatNumber(h, 'decimal') }
  }));
  const [strongest] = rows;
  return {
    title: strongest
      ? `${strongest.first} and ${inSentence(strongest.second)} work together most: ${formatNumber(strongest.strength, 'points')} that neither moves alone`
      : 'Which columns work together',
    subtitle:
      'How far a pair of columns typically moves the probability beyond what both do by themselves; H: the share of the pair’s effect that this is, 0 none, 1 all',
    method: `Friedman’s H statistic among ${formatNumber(paired, 'count')} customers, the most important columns`,
    description,
    ...labelledBars(bars, description, theme, width)
  };
}

/** All pairs as a table. */
export function interactionsRows({ rows }: InteractionsFigure): ChartTable {
  return {
    columns: [
      { label: 'Column', format: 'text' },
      { label: 'and', format: 'text' },
      { label: 'Beyond either alone', format: 'share' },
      { label: 'H', format: 'decimal' }
    ],
    rows: rows.map(({ first, second, h, strength }) => [first, second, strength, h])
  };
}
