import { describe, expect, it } from 'vitest';
import { sampleRun } from '../core/runs/testing/sample-run';
import type { RunCurves } from './run-curves';
import { runCurvesChart } from './run-curves-chart';
import { runCurvesRows } from './run-curves-rows';
import { runLine } from './run-line';
import { drawHeadless } from './testing/draw-headless';
import { readThemes } from './testing/token-themes';

const { epochs } = sampleRun();
const later = epochs.map((each) => ({ ...each, valLoss: each.valLoss + 0.1 }));
const curves: RunCurves = {
  measure: 'loss',
  part: 'validation',
  runs: [
    { slot: 0, name: 'First', epochs: later },
    { slot: 2, name: 'It\'s "quoted" \\ and.dotted [1]', epochs }
  ]
};

describe('runCurvesChart', () => {
  it('draws every kind of curve without a warning, in both themes', async () => {
    for (const theme of Object.values(readThemes())) {
      for (const measure of ['loss', 'accuracy'] as const) {
        for (const part of ['training', 'validation'] as const) {
          const { spec } = runCurvesChart({ ...curves, measure, part }, theme, 700);
          const { svg, warnings } = await drawHeadless(spec);
          expect(warnings).toEqual([]);
          expect(svg).not.toMatch(/NaN|undefined/);
          expect(svg).toContain('C  It');
        }
      }
    }
  });

  it('draws runs without an epoch, with one, and with one that is not finite', async () => {
    const { light } = readThemes();
    const diverged = { ...epochs[1]!, valLoss: NaN };
    for (const some of [[], epochs.slice(0, 1), [epochs[0]!, diverged]]) {
      const { spec } = runCurvesChart(
        { ...curves, runs: [{ slot: 1, name: 'Only', epochs: some }] },
        light,
        320
      );
      const { svg, warnings } = await drawHeadless(spec);
      expect(warnings).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined/);
    }
  });

  it('says which run ends best', () => {
    const { light } = readThemes();
    const title = (change: Partial<RunCurves>) =>
      runCurvesChart({ ...curves, ...change }, light, 700).title;
    expect(title({})).toBe('C ends with the lowest validation loss, 0.120');
    expect(title({ measure: 'accuracy' })).toBe(
      'A and C end with the same validation accuracy, 97.0%'
    );
    expect(title({ runs: curves.runs.slice(0, 1) })).toBe('A ends with a validation loss of 0.220');
    expect(title({ runs: [{ slot: 0, name: 'Broken', epochs: [] }] })).toBe(
      'None of these runs completed an epoch'
    );
  });

  it('cuts off a loss that would flatten the others, and says so', () => {
    const { light } = readThemes();
    const wild = { slot: 1, name: 'Wild', epochs: [{ ...epochs[0]!, valLoss: 9 }] };
    const { subtitle } = runCurvesChart({ ...curves, runs: [...curves.runs, wild] }, light, 700);
    expect(subtitle).toContain('Values above 0.600 lie off the chart');
    expect(runCurvesChart(curves, light, 700).subtitle).not.toContain('off the chart');
  });
});

describe('runCurvesRows', () => {
  it('has a row an epoch and a column a run', () => {
    const short = { ...curves.runs[0]!, epochs: later.slice(0, 1) };
    expect(runCurvesRows({ ...curves, runs: [short, curves.runs[1]!] }).rows).toEqual([
      [1, later[0]!.valLoss, 0.2],
      [2, NaN, 0.12]
    ]);
  });
});

describe('runLine', () => {
  it('gives each slot its own letter, colour and dash', () => {
    const lines = Array.from({ length: 6 }, (_, slot) => runLine(slot));
    for (const part of ['letter', 'token', 'dash'] as const) {
      expect(new Set(lines.map((line) => String(line[part]))).size).toBe(6);
    }
  });
});
