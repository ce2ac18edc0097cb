import { expect, it } from 'vitest';
import type { ColumnPower, NearFigures } from '../../core/leaks/leak-report';
import type { ChartSpec } from '../chart-spec';
import { drawHeadless } from '../testing/draw-headless';
import { readThemes } from '../testing/token-themes';
import { columnPowerChart, columnPowerRows } from './column-power-chart';
import { nearCopiesChart, nearCopiesRows } from './near-copies-chart';
import { strangersChart, strangersRows, type StrangersFigure } from './strangers-chart';

const { light } = readThemes();

async function draw({ spec }: ChartSpec): Promise<string> {
  const { svg, warnings } = await drawHeadless(spec);
  expect(warnings).toEqual([]);
  expect(svg).not.toContain('NaN');
  return svg;
}

it('draws near-copies beside chance, and leaves out an answer that nobody gave', async () => {
  const figures: NearFigures[] = [
    { answer: 'declined', customers: 90, testCustomers: 9, file: 0.9, test: 0.8, chance: 0.3 },
    { answer: 'accepted', customers: 0, testCustomers: 0, file: NaN, test: NaN, chance: NaN }
  ];
  const chart = nearCopiesChart(figures, light, 700);
  expect(chart.title).toBe('90.0% of those who declined have a near-twin, 30.0% would by chance');
  const svg = await draw(chart);
  for (const words of ['declined, file', '80.0%', 'declined, chance']) expect(svg).toContain(words);
  expect(svg).not.toContain('accepted, file');
  expect(nearCopiesRows(figures).rows[0]).toEqual(['declined', 90, 0.9, 0.3, 9, 0.8]);
});

it('says which column knows the answer', async () => {
  const column = (label: string, rocAuc: number, givesAway: boolean): ColumnPower => ({
    column: label,
    label,
    rocAuc,
    givesAway,
    used: true
  });
  const calm = [column('Income', 0.9, false), column('Age', 0.5, false)];
  expect(columnPowerChart(calm, light, 700).title).toBe(
    'No column knows the answer; income comes nearest'
  );
  const leaky = columnPowerChart([column('Letter', 0.99, true), ...calm], light, 380);
  expect(leaky.title).toBe('Letter: the answer is in there');
  expect(await draw(leaky)).toContain('99.0% !');
  expect(columnPowerRows(calm).rows[1]).toEqual(['Age', 0.5, 'no', 'yes']);
  expect(columnPowerChart([], light, 700).title).toBe('No columns');
});

it('draws scores on copies and on strangers, and says which way they differ', async () => {
  const figure: StrangersFigure = {
    metric: 'accuracy',
    metricLabel: 'Accuracy',
    metricWords: 'accuracy',
    format: 'share',
    folds: 5,
    rows: [
      { title: 'Forest', copies: 0.988, copiesSd: 0.003, strangers: 0.979, strangersSd: 0.005 },
      { title: 'Undefined', copies: NaN, copiesSd: NaN, strangers: NaN, strangersSd: NaN }
    ]
  };
  const chart = strangersChart(figure, light, 700);
  expect(chart.title).toBe('Forest: accuracy 98.8% on copies, but 97.9% on strangers');
  const svg = await draw(chart);
  expect(svg).toContain('97.9%');
  expect(svg).not.toContain('Undefined');
  // Of a loss the larger one is the worse.
  const loss = strangersChart(
    { ...figure, metric: 'logLoss', metricWords: 'log loss', format: 'decimal' },
    light,
    700
  );
  expect(loss.title).toContain(', and 0.979 on strangers');
  expect(strangersRows(figure).rows[0]!.at(-1)).toBeCloseTo(-0.009);
});
