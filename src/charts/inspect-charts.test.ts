import { describe, expect, it } from 'vitest';
import type { TopLevelSpec } from 'vega-lite';
import { contourSegments } from '../core/inspect/contour';
import { gridAxis, type GridAxis } from '../core/inspect/grid-axis';
import { inspectAnswers } from '../core/inspect/inspect-answers';
import { weightHistogram } from '../core/inspect/weight-histogram';
import { mulberry32 } from '../core/random';
import type { ChartSpec } from './chart-spec';
import type { ChartTheme } from './chart-theme';
import { customerPathChart, customerPathRows } from './customer-path-chart';
import { rocChart, rocRows } from './roc-chart';
import { surfaceChart } from './surface-chart';
import type { SurfaceData } from './surface-data';
import { borderRows, surfaceTable } from './surface-rows';
import { sampleCounts } from './testing/chart-samples';
import { drawHeadless } from './testing/draw-headless';
import { readThemes } from './testing/token-themes';
import { weightsChart, weightsRows } from './weights-chart';

const themes = readThemes();
const column = sampleCounts([]).column;
const income = gridAxis({
  schema: { ...column, name: 'income', label: 'Income', kind: 'number' },
  min: 0,
  max: 100,
  values: []
});
const degree = gridAxis({
  schema: { ...column, name: 'degree', label: 'Degree', kind: 'category' },
  min: 1,
  max: 2,
  values: [
    { value: 1, label: 'School' },
    { value: 2, label: 'University' }
  ]
});
const spending = gridAxis({
  schema: { ...column, name: 'spending', label: 'Spending', kind: 'number' },
  min: 0,
  max: 10,
  values: []
});

/** The probability rises with x alone, from 0 to 1. */
function sampleSurface(x: GridAxis, y: GridAxis, threshold = 0.5): SurfaceData {
  const size = x.values.length;
  const probabilities = Float32Array.from(
    { length: size * y.values.length },
    (_, i) => (i % size) / Math.max(size - 1, 1)
  );
  const border =
    x.kind === 'range' && y.kind === 'range'
      ? contourSegments(x.values, y.values, probabilities, threshold)
      : [];
  const customer = { income: 50, degree: 2, spending: 5 };
  return {
    surface: { x, y, customer, threshold, probabilities, border },
    customers: {
      x: [x.values[0]!, x.values.at(-1)!],
      y: [y.values[0]!, y.values[0]!],
      accepted: [0, 1]
    },
    who: 'the typical customer',
    epoch: 3
  };
}

function sampleAnswers(seed: number) {
  const random = mulberry32(seed);
  const labels = Uint8Array.from({ length: 200 }, (_, i) => (i % 7 === 0 ? 1 : 0));
  const probabilities = Float32Array.from(
    labels,
    (label) => 0.6 * random() + 0.4 * label * random()
  );
  return { ...inspectAnswers(labels, probabilities, 0.5), threshold: 0.5 };
}

const layers = [0.3, 1].map((size) => {
  const random = mulberry32(1);
  const weights = Float32Array.from({ length: 300 }, () => (random() - 0.5) * size);
  return weightHistogram(weights, { low: -1, high: 1 });
});
const path = {
  who: 'The typical customer',
  points: [
    { epoch: 1, probability: 0.2 },
    { epoch: 3, probability: 0.8 }
  ],
  epoch: 3,
  lastEpoch: 5,
  threshold: 0.5
};

const charts: [string, (theme: ChartTheme, width: number) => ChartSpec][] = [
  ['ROC', (theme, width) => rocChart(sampleAnswers(1), theme, width)],
  ['customer path', (theme, width) => customerPathChart(path, theme, width)],
  ['weights', (theme, width) => weightsChart(layers, theme, width)],
  [
    'surface of numbers',
    (theme, width) => surfaceChart(sampleSurface(income, spending), theme, width)
  ],
  [
    'surface over levels',
    (theme, width) => surfaceChart(sampleSurface(income, degree), theme, width)
  ],
  [
    'surface of levels below',
    (theme, width) => surfaceChart(sampleSurface(degree, income), theme, width)
  ],
  ['surface of levels', (theme, width) => surfaceChart(sampleSurface(degree, degree), theme, width)]
];

describe('charts that follow the epochs', () => {
  it.each(charts)(
    '%s draws without a warning, wide and narrow, light and dark',
    async (_, draw) => {
      for (const theme of [themes.light, themes.dark]) {
        for (const width of [348, 912]) {
          const chart = draw(theme, width);
          const { svg, warnings } = await drawHeadless(chart.spec);
          expect(warnings).toEqual([]);
          expect(svg).not.toMatch(/NaN|undefined/);
          expect(`${chart.title} ${chart.subtitle}`).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }
  );

  it('keep their frame from epoch to epoch, so that only data are swapped', () => {
    const frames = (...specs: ChartSpec[]) =>
      specs.map(({ spec }: { spec: TopLevelSpec }) =>
        JSON.stringify({ ...spec, datasets: null, params: null })
      );
    const [a, b] = frames(
      rocChart(sampleAnswers(1), themes.light, 400),
      rocChart(sampleAnswers(2), themes.light, 400)
    );
    expect(a).toBe(b);
    const [c, d] = frames(
      surfaceChart(sampleSurface(income, spending), themes.light, 400),
      surfaceChart({ ...sampleSurface(income, spending, 0.7), epoch: 9 }, themes.light, 400)
    );
    expect(c).toBe(d);
  });
});

describe('what the charts say', () => {
  it('ROC states the exact area, and that there is none without both answers', () => {
    const seen = sampleAnswers(1);
    expect(rocChart(seen, themes.light, 400).title).toContain(`AUC ${seen.rocAuc.toFixed(3)}`);
    expect(rocRows(seen).rows).toHaveLength(seen.roc.thresholds.length);
    const alike = inspectAnswers(new Uint8Array(3), Float32Array.of(0.1, 0.2, 0.9), 0.5);
    expect(rocChart({ ...alike, threshold: 0.5 }, themes.light, 400).title).toContain('No ROC');
  });

  it('the path names the customer, the epoch and the verdict', () => {
    expect(customerPathChart(path, themes.light, 400).title).toBe(
      'The typical customer: 80.0% after epoch 3, so yes'
    );
    expect(customerPathRows(path).rows).toEqual([
      [1, 0.2],
      [3, 0.8]
    ]);
  });

  it('weights name the layer that is spread widest', () => {
    expect(weightsChart(layers, themes.light, 400).title).toContain('Output layer');
    expect(weightsRows(layers).rows).toHaveLength(60);
  });

  it('the surface says how much is a yes, and where the border lies', () => {
    expect(surfaceChart(sampleSurface(income, spending), themes.light, 400).title).toContain(
      'yes in 50% of this picture'
    );
    expect(surfaceChart(sampleSurface(income, spending, 2), themes.light, 400).title).toContain(
      'nowhere here'
    );
    const crossings = borderRows(sampleSurface(income, degree));
    expect(crossings.map(({ y, y2 }) => [y, y2])).toEqual([
      [0, 1],
      [1, 2]
    ]);
    for (const { x, x2 } of crossings) {
      expect(x).toBeCloseTo(50, 4);
      expect(x2).toBe(x);
    }
  });

  it('the table of a surface names both columns and stays short', () => {
    const table = surfaceTable(sampleSurface(income, degree));
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Degree',
      'Income',
      'Probability of accepting'
    ]);
    expect(table.rows).toHaveLength(20);
  });
});
