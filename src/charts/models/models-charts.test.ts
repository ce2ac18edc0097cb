import { describe, expect, it } from 'vitest';
import type { ModelDescription } from '../../core/model/classic/model-description';
import { drawHeadless } from '../testing/draw-headless';
import { readThemes } from '../testing/token-themes';
import { importancesChart, importancesRows } from './importances-chart';
import { modelsChart, modelsChartRows, type ModelsFigure } from './models-chart';
import { oddsChart, oddsRows } from './odds-chart';

const { light } = readThemes();
const figure: ModelsFigure = {
  metric: 'logLoss',
  metricWords: 'log loss',
  metricLabel: 'Log loss',
  format: 'decimal',
  rows: [
    { title: 'Random forest', mean: 0.034, sd: 0.006, folds: [0.03, 0.038] },
    { title: 'Decision tree', mean: 0.05, sd: 0.01, folds: [0.04, 0.06] },
    { title: 'Undefined', mean: NaN, sd: NaN, folds: [NaN, NaN] }
  ]
};
const odds = {
  kind: 'odds',
  intercept: -3,
  rows: [
    {
      feature: 'Age',
      step: 11,
      stepFormat: 'years',
      coefficient: 0,
      ratio: 1,
      low: 0.8,
      high: 1.2
    },
    {
      feature: 'CD account',
      step: 1,
      stepFormat: 'yes',
      coefficient: 0.9,
      ratio: 38,
      low: 20,
      high: 71
    }
  ]
} satisfies ModelDescription;
const importances = {
  kind: 'importances',
  trees: 200,
  rows: [
    { column: 'Income', share: 0.48 },
    { column: 'Education', share: 0.3 }
  ]
} satisfies ModelDescription;

describe.each([320, 900])('%s pixels wide', (width) => {
  it.each([
    ['models', () => modelsChart(figure, light, width)],
    ['odds', () => oddsChart(odds, light, width)],
    ['importances', () => importancesChart(importances, light, width)]
  ])('%s are drawn without a warning', async (_, chart) => {
    const { svg, warnings } = await drawHeadless(chart().spec);
    expect(warnings).toEqual([]);
    expect(svg).not.toContain('NaN');
    expect(svg).toMatch(/Random forest|CD account|Income/);
  });
});

it('say in their titles what is seen', () => {
  expect(modelsChart(figure, light, 600).title).toBe(
    'Random forest has the lowest log loss: 0.034'
  );
  expect(oddsChart(odds, light, 600).title).toBe(
    'CD account weighs most: yes instead of no multiplies the odds by 38.0'
  );
  expect(importancesChart(importances, light, 600).title).toBe(
    'Income brings 48% of what the trees find, Education 30%'
  );
});

it('stand as tables, too', () => {
  expect(modelsChartRows(figure).rows[0]).toEqual(['Random forest', 0.034, 0.006, 0.03, 0.038]);
  expect(oddsRows(odds).rows[0]).toEqual(['CD account', 'yes instead of no', 38, 20, 71, 0.9]);
  expect(importancesRows(importances).rows).toHaveLength(2);
});
