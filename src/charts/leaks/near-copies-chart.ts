import { formatNumber } from '../../core/format';
import type { NearFigures } from '../../core/leaks/leak-report';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { namedBars } from '../models/named-bars';

type Figures = readonly NearFigures[];

const shares = [
  { of: 'file', name: 'in the file', quiet: false },
  { of: 'test', name: 'tested, one in training', quiet: false },
  { of: 'chance', name: 'by chance', quiet: true }
] as const;

/** How many customers of either answer have a near-twin: in the file, across the division, and by chance. */
export function nearCopiesChart(figures: Figures, theme: ChartTheme, width: number): ChartSpec {
  const bars = figures.flatMap((each) =>
    shares.flatMap(({ of, name, quiet }) => {
      const value = each[of];
      if (Number.isNaN(value)) return [];
      return [
        { name: `${each.answer}, ${name}`, value, shown: formatNumber(value, 'share'), quiet }
      ];
    })
  );
  const [first] = figures;
  const show = (value: number) => formatNumber(value, 'share');
  const titles = { name: 'Customers', value: 'Have a near-twin' };
  return {
    title: first
      ? `${show(first.file)} of those who ${first.answer} have a near-twin, ${show(first.chance)} would by chance`
      : 'No customers',
    subtitle: 'Share of the customers of either answer with another one of that answer who is near',
    method: 'By chance: the mean of five shuffles of the file',
    ...namedBars(bars, titles, 'Bar chart. Share of customers with a near-twin.', theme, width)
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
