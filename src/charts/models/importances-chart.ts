import { formatNumber } from '../../core/format';
import type { ModelDescription } from '../../core/model/classic/model-description';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { labelledBars } from '../labelled-bars';

type Importances = Extract<ModelDescription, { kind: 'importances' }>;

/** Columns beyond these are in the table only. */
const MOST_ROWS = 20;

/** How much of what the trees found each column brought, as bars. */
export function importancesChart(
  { rows, trees }: Importances,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const shown = rows.slice(0, MOST_ROWS);
  const description = 'Bar chart. Importance of each column.';
  const bars = shown.map(({ column, share }) => {
    const text = formatNumber(share, 'share');
    return { label: column, value: share, shown: text, told: { 'Share of the gain': text } };
  });
  const [first, second] = shown;
  return {
    title: first
      ? `${first.column} brings ${formatNumber(first.share, 'share-whole')} of what the trees find` +
        (second ? `, ${second.column} ${formatNumber(second.share, 'share-whole')}` : '')
      : 'No columns',
    subtitle: `Share of the gain of all questions in ${trees} ${trees === 1 ? 'tree' : 'trees'}`,
    method: 'Gain of the trees’ questions, on the customers they learned from',
    description,
    ...labelledBars(bars, description, theme, width)
  };
}

/** The same as a table. */
export function importancesRows({ rows }: Importances): ChartTable {
  return {
    columns: [
      { label: 'Column', format: 'text' },
      { label: 'Share of the gain', format: 'share' }
    ],
    rows: rows.map(({ column, share }) => [column, share])
  };
}
