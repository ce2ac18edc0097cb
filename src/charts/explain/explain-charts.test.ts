import { describe, expect, it } from 'vitest';
import { drawHeadless } from '../testing/draw-headless';
import { readThemes } from '../testing/token-themes';
import { dependenceChart, dependenceRows, type DependenceFigure } from './dependence-chart';
import { importanceChart, importanceRows, type ImportanceFigure } from './importance-chart';
import { interactionsChart, interactionsRows } from './interactions-chart';
import { waterfallChart, waterfallRows, type WaterfallFigure } from './waterfall-chart';

const { light } = readThemes();
const importance: ImportanceFigure = {
  metricWords: 'ROC AUC',
  format: 'decimal',
  intact: 0.995,
  smallerIsBetter: false,
  rows: [
    { label: 'Income', mean: 0.26, sd: 0.017, losses: [0.25, 0.27] },
    { label: 'Mortgage', mean: -0.0001, sd: 0.001, losses: [0, -0.0002] }
  ],
  scored: 950
};
const interactions = {
  rows: [{ first: 'Income', second: 'Education', h: 0.46, strength: 0.115 }],
  paired: 120
};
const income: DependenceFigure = {
  label: 'Income',
  axisLabel: 'Annual income, thousand $',
  kind: 'steps',
  values: [8, 116, 224],
  texts: ['$8k', '$116k', '$224k'],
  mean: [0.01, 0.2, 0.47],
  curves: [
    [0, 0.1, 0.9],
    [0.02, 0.3, 0.4]
  ],
  deciles: [22, 33, 42, 52, 64, 78, 88, 113, 145],
  asked: 5000
};
const education: DependenceFigure = {
  ...income,
  label: 'Education',
  kind: 'levels',
  values: [1, 2, 3],
  texts: ['Undergraduate', 'Graduate', 'Advanced'],
  mean: [0.061, 0.0615, 0.06],
  deciles: []
};
/** As far as nothing of single customers may be told. */
const meanAlone: DependenceFigure = { ...income, curves: [] };
const waterfall: WaterfallFigure = {
  who: 'The customer in row 12',
  base: 0.1,
  probability: 0.62,
  threshold: 0.5,
  rows: [
    { label: 'Family size: 1 person', value: -0.05, error: 0 },
    { label: 'Income: $140k', value: 0.571, error: 0.01 },
    { label: 'Age: 40 years', value: 0.0006, error: 0 },
    { label: 'Online banking: No', value: -0.0016, error: 0 }
  ],
  method: 'exact',
  background: 100,
  done: 100
};

/** Compared with one customer: nothing is known of the error. */
const begun: WaterfallFigure = {
  ...waterfall,
  rows: waterfall.rows.map((row) => ({ ...row, error: NaN }))
};

describe.each([320, 900])('%s pixels wide', (width) => {
  it.each([
    ['importance', () => importanceChart(importance, light, width)],
    [
      'importance before anything is known',
      () => importanceChart({ ...importance, rows: [] }, light, width)
    ],
    ['interactions', () => interactionsChart(interactions, light, width)],
    ['the dependence on a number', () => dependenceChart(income, light, width)],
    ['the dependence on a category', () => dependenceChart(education, light, width)],
    ['the dependence of all customers alone', () => dependenceChart(meanAlone, light, width)],
    ['the waterfall', () => waterfallChart(waterfall, light, width)],
    [
      'a sampled waterfall',
      () => waterfallChart({ ...waterfall, method: 'sampled' }, light, width)
    ],
    ['a waterfall just begun', () => waterfallChart(begun, light, width)]
  ])('%s is drawn without a warning', async (_, chart) => {
    const { svg, warnings } = await drawHeadless(chart().spec);
    expect(warnings).toEqual([]);
    expect(svg).toContain('<svg');
    expect(svg).not.toContain('NaN');
  });
});

describe('the titles say what is seen', () => {
  it.each([
    [
      importanceChart(importance, light, 800),
      'Without what income tells, ROC AUC goes from 0.995 to 0.735'
    ],
    [
      interactionsChart(interactions, light, 800),
      'Income and education work together most: 12 points that neither moves alone'
    ],
    [dependenceChart(income, light, 800), 'Income: from 1.0% on average at $8k to 47.0% at $224k'],
    [dependenceChart(education, light, 800), 'Education hardly moves the probability on average'],
    [
      waterfallChart(waterfall, light, 800),
      'The customer in row 12: 62.0%, so yes, most of all for Income: $140k (+57 points)'
    ]
  ])('%#', ({ title }, words) => expect(title).toBe(words));
});

describe('the tables', () => {
  it('have every shuffling, every pair, every value and every column', () => {
    expect(importanceRows(importance).rows[0]).toEqual(['Income', 0.26, 0.017, 0.25, 0.27]);
    expect(interactionsRows(interactions).rows).toEqual([['Income', 'Education', 0.115, 0.46]]);
    expect(dependenceRows(income).rows[2]).toEqual(['$224k', 0.47, 0.4, 0.9]);
    expect(dependenceRows(meanAlone).rows[2]).toEqual(['$224k', 0.47]);
    const rows = waterfallRows(waterfall).rows;
    expect(rows.map(([label]) => label)).toEqual([
      'Average customer',
      'Income: $140k',
      'Family size: 1 person',
      'Online banking: No',
      'Age: 40 years',
      'This customer'
    ]);
    expect(rows.at(-2)![3]).toBeCloseTo(0.62, 12);
  });
});

it('the dependence of all customers alone speaks of no single ones', () => {
  const { title, subtitle, method, description } = dependenceChart(meanAlone, light, 800);
  expect(title).toBe('Income: from 1.0% on average at $8k to 47.0% at $224k');
  expect([subtitle, method, description].join()).not.toMatch(/single|drawn/);
});
