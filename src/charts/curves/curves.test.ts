import { describe, expect, it } from 'vitest';
import { confusionFromCounts } from '../../core/evaluate/confusion-from-counts';
import { gainsCurve } from '../../core/evaluate/gains-curve';
import { expectedCalibrationError, reliabilityBins } from '../../core/evaluate/reliability-bins';
import { scoreBins } from '../../core/evaluate/score-bins';
import { countByThreshold } from '../../core/evaluate/threshold-counts';
import { mulberry32 } from '../../core/random';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { drawHeadless } from '../testing/draw-headless';
import { readThemes } from '../testing/token-themes';
import { gainsChart, gainsRows } from './gains-chart';
import { liftChart, liftRows } from './lift-chart';
import { precisionRecallChart, precisionRecallRows } from './precision-recall-chart';
import { profitChart, profitRows } from './profit-chart';
import { reliabilityChart, reliabilityRows } from './reliability-chart';
import { scoreDistributionChart, scoreDistributionRows } from './score-distribution-chart';
import type { Reliability, ScoredCurves } from './scored-curves';

const themes = readThemes();
const customers = 'validation customers';

function sample(threshold: number, acceptors = true) {
  const random = mulberry32(3);
  const labels = Uint8Array.from({ length: 400 }, (_, i) => (acceptors && i % 8 === 0 ? 1 : 0));
  const probabilities = Float32Array.from(
    labels,
    (label) => 0.5 * random() + 0.5 * label * random()
  );
  const counts = countByThreshold(labels, probabilities);
  const bins = reliabilityBins(labels, probabilities);
  const curves: ScoredCurves = {
    customers,
    counts,
    gains: gainsCurve(labels, probabilities),
    threshold,
    confusion: confusionFromCounts(counts, threshold)
  };
  const reliability: Reliability = {
    customers,
    bins,
    error: expectedCalibrationError(bins),
    threshold
  };
  return {
    curves,
    reliability,
    scores: { customers, bins: scoreBins(labels, probabilities), threshold }
  };
}

type Sample = ReturnType<typeof sample>;
const charts: [string, (seen: Sample, theme: ChartTheme, width: number) => ChartSpec][] = [
  ['precision and recall', (seen, ...rest) => precisionRecallChart(seen.curves, ...rest)],
  ['gains', (seen, ...rest) => gainsChart(seen.curves, ...rest)],
  ['lift', (seen, ...rest) => liftChart(seen.curves, ...rest)],
  ['calibration', (seen, ...rest) => reliabilityChart(seen.reliability, ...rest)],
  ['scores', (seen, ...rest) => scoreDistributionChart(seen.scores, ...rest)]
];

describe.each(charts)('the chart of %s', (_, draw) => {
  it('draws without a warning, wherever the threshold is', async () => {
    const samples = [sample(0.4), sample(0), sample(1), sample(0.5, false)];
    for (const [theme, width] of [
      [themes.light, 348],
      [themes.dark, 700]
    ] as const) {
      for (const seen of samples) {
        const chart = draw(seen, theme, width);
        const { svg, warnings } = await drawHeadless(chart.spec);
        expect(warnings).toEqual([]);
        expect(svg).not.toMatch(/NaN|undefined/);
        expect(`${chart.title} ${chart.subtitle}`).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  it('keeps its frame while the threshold moves, so that only data are swapped', () => {
    const [a, b] = [sample(0.3), sample(0.6)].map((seen) =>
      JSON.stringify({ ...draw(seen, themes.light, 400).spec, datasets: null })
    );
    expect(a).toBe(b);
  });
});

describe('the profit chart', () => {
  const plan = {
    bestN: 300,
    profit: 9000,
    range: [8000, 10_000],
    acceptances: 120,
    breakEven: 900,
    scenarios: [],
    overRule: null,
    limited: false
  } as const;
  const band = Array.from({ length: 11 }, (_, i) => ({
    contacts: 100 * i,
    profit: 9000 - 90 * (i - 3) ** 2,
    low: 8000 - 90 * (i - 3) ** 2,
    high: 10_000 - 90 * (i - 3) ** 2
  }));

  it('draws without a warning, and marks what lies within the list', async () => {
    const seen = { band, plan, limit: 1000, listSize: 1000 };
    for (const theme of [themes.light, themes.dark]) {
      const chart = profitChart(seen, theme, 400);
      const { svg, warnings } = await drawHeadless(chart.spec);
      expect(warnings).toEqual([]);
      expect(svg).toContain('break-even');
      expect(svg).not.toMatch(/NaN|undefined|>limit</);
      expect(chart.title).toBe('Calling the 300 likeliest of 1,000 earns about $9,000');
    }
    expect(profitRows(seen).rows).toHaveLength(11);
    const tight = profitChart({ ...seen, limit: 200 }, themes.light, 400);
    expect((await drawHeadless(tight.spec)).svg).toContain('limit');
  });
});

describe('what they say', () => {
  const seen = sample(0.4);
  it('marks the chosen threshold where its matrix is', () => {
    const { confusion } = seen.curves;
    const recall = (100 * confusion.tp) / (confusion.tp + confusion.fn);
    expect(gainsChart(seen.curves, themes.light, 400).title).toContain(
      `reaches ${recall.toFixed(1)}% of acceptors`
    );
    expect(precisionRecallChart(seen.curves, themes.light, 400).title).toContain(
      `${recall.toFixed(1)}% of acceptors are found`
    );
  });

  it('has a table for each', () => {
    expect(precisionRecallRows(seen.curves).rows.length).toBeLessThanOrEqual(300);
    expect(gainsRows(seen.curves).rows.at(-1)).toEqual([expect.any(String), 1, 1]);
    expect(liftRows(seen.curves).rows.at(-1)![2]).toBeCloseTo(1, 12);
    const customersIn = reliabilityRows(seen.reliability).rows.map((row) => Number(row[1]));
    expect(customersIn.reduce((sum, n) => sum + n, 0)).toBe(400);
    const bars = scoreDistributionRows(seen.scores).rows;
    expect(bars.reduce((sum, row) => sum + Number(row[1]) + Number(row[2]), 0)).toBe(400);
  });
});
