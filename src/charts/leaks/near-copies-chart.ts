import { formatNumber } from '../../core/format';
import type { NearFigures } from '../../core/leaks/leak-report';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { labelledBars } from '../labelled-bars';

type Figures = readonly NearFigures[];

const shares = [
  { of: 'file', name: 'file', quiet: false },
  { of: 'test', name: 'test', quiet: false },
  { of: 'chance', name: 'chance', quiet: true }
] as const;

/** How many customers of either answer have a near-twin: in the file, across the division, and by chance. */
export function nearCopiesChart(figures: Figures, theme: ChartTheme, width: number): ChartSpec {
  const bars = figures.flatMap((each) =>
    shares.flatMap(({ of, name, quiet }) => {
      const value = each[of];
      if (Number.isNaN(value)) return [];
      const shown = formatNumber(value, 'share');
      const told = { 'Have a near-twin': shown };
      return [{ label: `${each.answer}, ${name}`, value, shown, quiet, told }];
    })
  );
  const [first] = figures;
  const show = (value: number) => formatNumber(value, 'share');
  const description = 'Bar chart. Share of customers with a near-twin.';
  return {
    title: first
      ? `${show(first.file)} of those who ${first.answer} have a near-twin, ${show(first.chance)} would by chance`
      : 'No customers',
    subtitle:
      'Share with a near-twin who gave the same answer: of all in the file, of the test customers in training, and by chance',
    method: 'By chance: the mean of five shuffles of the file',
    description,
    ...labelledBars(bars, description, theme, width, 'Customers')
  };
}

/** The same as a table. */
export function nearCopiesRows(figures: Figures): ChartTable {
  return {
    columns: [
      { label: 'Answer', format: 'text' },
      { label: 'Customers', format: 'count' },
      { label: 'With a near-twin in the file', format: 'share' },
      { label: 'By chance', format: 'share' },
      { label: 'Test customers', format: 'count' },
      { label: 'With one in training', format: 'share' }
    ],
    rows: figures.map(({ answer, customers, file, chance, testCustomers, test }) => [
      answer,
      customers,
      file,
      chance,
      testCustomers,
      test
    ])
  };
}
