import { inSentence } from '../../core/data/findings/in-sentence';
import { formatNumber } from '../../core/format';
import type { ColumnPower } from '../../core/leaks/leak-report';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { labelledBars } from '../labelled-bars';

type Columns = readonly ColumnPower[];

/** Columns beyond these are in the table only. */
const MOST_ROWS = 12;

/** How well each column alone tells who accepts, the strongest first. */
export function columnPowerChart(columns: Columns, theme: ChartTheme, width: number): ChartSpec {
  const shown = columns.slice(0, MOST_ROWS);
  const known = columns.filter(({ givesAway }) => givesAway);
  const [first] = columns;
  const bars = shown.map(({ label, rocAuc, givesAway }) => ({
    label,
    value: rocAuc,
    shown: `${formatNumber(rocAuc, 'share')}${givesAway ? ' !' : ''}`,
    quiet: !givesAway,
    told: { 'Acceptor above decliner': formatNumber(rocAuc, 'share') }
  }));
  const description = 'Bar chart. How well each column alone tells who accepts.';
  return {
    title: !first
      ? 'No columns'
      : known.length > 0
        ? `${known.map(({ label }) => label).join(', ')}: the answer is in there`
        : `No column knows the answer; ${inSentence(first.label)} comes nearest`,
    subtitle: 'How often a column alone puts an acceptor above a decliner; half is guessing',
    method: 'Area under the ROC curve; learned on one half of the customers and asked of the other',
    description,
    ...labelledBars(bars, description, theme, width)
  };
}

/** The same as a table. */
export function columnPowerRows(columns: Columns): ChartTable {
  return {
    columns: [
      { label: 'Column', format: 'text' },
      { label: 'Acceptor above decliner', format: 'share' },
      { label: 'Knows the answer', format: 'text' },
      { label: 'The network sees it', format: 'text' }
    ],
    rows: columns.map(({ label, rocAuc, givesAway, used }) => [
      label,
      rocAuc,
      givesAway ? 'yes' : 'no',
      used ? 'yes' : 'no'
    ])
  };
}
