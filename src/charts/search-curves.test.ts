import { describe, expect, it } from 'vitest';
import type { SearchCurves } from './search-curves';
import { searchCurvesChart } from './search-curves-chart';
import { epochPoints, searchPoints } from './search-curves-points';
import { searchCurvesRows } from './search-curves-rows';
import { searchCurvesTitle } from './search-curves-title';
import { drawHeadless } from './testing/draw-headless';
import { readThemes } from './testing/token-themes';

const curves: SearchCurves = {
  measure: 'loss',
  totalEpochs: 3,
  live: true,
  leader: 1,
  runs: [
    { place: 0, label: 'wide', values: [0.5, Number.NaN] },
    { place: 1, label: 'narrow', values: [0.4, 0.3, 0.2] },
    { place: 2, label: 'waits', values: [] }
  ]
};

describe('search curves', () => {
  it('have a point for each finite epoch, and one an epoch that sums up', () => {
    expect(searchPoints(curves).map(({ run, epoch }) => [run, epoch])).toEqual([
      ['Run 1', 1],
      ['Run 2', 1],
      ['Run 2', 2],
      ['Run 2', 3]
    ]);
    expect(epochPoints(curves).map(({ runs, leading, best }) => [runs, leading, best])).toEqual([
      [2, 0.4, 0.4],
      [1, 0.3, 0.3],
      [1, 0.2, 0.2]
    ]);
  });

  it('say who leads', () => {
    expect(searchCurvesTitle(curves).title).toBe('Run 2 leads with a loss of 0.200, of 2 runs');
    const accuracy = { ...curves, measure: 'accuracy' as const, leader: 0 };
    expect(searchCurvesTitle({ ...accuracy, runs: [{ ...curves.runs[1]!, place: 0 }] }).title).toBe(
      'Run 1 leads with an accuracy of up to 40.0%'
    );
    expect(searchCurvesTitle({ ...curves, leader: null }).title).toContain('No run');
  });

  it('have a table with a column a run', () => {
    const { columns, rows } = searchCurvesRows(curves);
    expect(columns.map(({ label }) => label)).toEqual(['Epoch', 'Run 1', 'Run 2', 'Run 3']);
    expect(rows[2]).toEqual([3, NaN, 0.2, NaN]);
  });

  it.each([true, false])('are drawn in both themes, live %s', async (live) => {
    for (const theme of Object.values(readThemes())) {
      const { spec } = searchCurvesChart({ ...curves, live }, theme, 600);
      const { svg, warnings } = await drawHeadless(spec);
      expect(warnings).toEqual([]);
      expect(svg).toContain('Run 2');
      expect(svg).toContain('Loss (cross-entropy)');
      expect(svg).not.toContain('NaN');
    }
  });
});
