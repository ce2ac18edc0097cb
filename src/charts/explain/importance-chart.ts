import { inSentence } from '../../core/data/findings/in-sentence';
import { formatNumber, type NumberFormat } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { labelledBars } from '../labelled-bars';

/** How much worse one score gets as each column is shuffled. */
export interface ImportanceFigure {
  /** As it stands in a sentence: "ROC AUC". */
  readonly metricWords: string;
  readonly format: 'share' | 'decimal';
  /** The score with nothing shuffled. */
  readonly intact: number;
  /** Of two scores the smaller one is better. */
  readonly smallerIsBetter: boolean;
  /** The most important first. */
  readonly rows: readonly {
    readonly label: string;
    readonly mean: number;
    /** Over the shufflings; NaN for one. */
    readonly sd: number;
    readonly losses: readonly number[];
  }[];
  readonly scored: number;
}

/** Columns beyond these are in the table only. */
const MOST_ROWS = 25;

/** What shuffling each column costs, as bars, with the spread over the shufflings. */
export function importanceChart(
  figure: ImportanceFigure,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const { rows, metricWords, scored } = figure;
  const repeats = Math.max(0, ...rows.map(({ losses }) => losses.length));
  const description = `Bar chart. How much worse the ${metricWords} gets when a column is shuffled.`;
  const bars = rows
    .slice(0, MOST_ROWS)
    .filter(({ mean }) => !Number.isNaN(mean))
    .map(({ label, mean, sd }) => ({
      label,
      value: mean,
      shown: lossText(mean, figure.format),
      ...(Number.isNaN(sd) ? {} : { spread: [mean - sd, mean + sd] as const }),
      told: {
        [`Loss of ${metricWords}`]: lossText(mean, figure.format),
        'Standard deviation': Number.isNaN(sd) ? '–' : lossText(sd, figure.format)
      }
    }));
  return {
    title: titleOf(figure),
    subtitle: `By how much the ${metricWords} gets worse when a column’s values are dealt out anew among the customers; lines: one standard deviation over ${repeats} ${repeats === 1 ? 'shuffling' : 'shufflings'}`,
    method: `Permutation importance, ${formatNumber(scored, 'count')} customers`,
    description,
    ...labelledBars(bars, description, theme, width)
  };
}

/** The same as a table, every shuffling a column. */
export function importanceRows({ rows, format, metricWords }: ImportanceFigure): ChartTable {
  const repeats = Math.max(0, ...rows.map(({ losses }) => losses.length));
  const read: NumberFormat = format === 'share' ? 'share' : 'decimal';
  return {
    columns: [
      { label: 'Column', format: 'text' },
      { label: `Loss of ${metricWords}`, format: read },
      { label: 'Standard deviation', format: read },
      ...Array.from({ length: repeats }, (_, i) => ({ label: `Shuffling ${i + 1}`, format: read }))
    ],
    rows: rows.map(({ label, mean, sd, losses }) => [
      label,
      mean,
      sd,
      ...Array.from({ length: repeats }, (_, i) => losses[i] ?? NaN)
    ])
  };
}

function lossText(loss: number, format: 'share' | 'decimal'): string {
  return formatNumber(loss, format === 'share' ? 'points' : 'decimal');
}

function titleOf({ rows, metricWords, format, intact, smallerIsBetter }: ImportanceFigure): string {
  const [first] = rows;
  if (!first) return 'Which columns matter';
  const without = smallerIsBetter ? intact + first.mean : intact - first.mean;
  const show = (value: number) => formatNumber(value, format);
  return `Without what ${inSentence(first.label)} tells, ${metricWords} goes from ${show(intact)} to ${show(without)}`;
}
