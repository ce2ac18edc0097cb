import { describe, expect, it } from 'vitest';
import { buildCharts } from '../core/data/build-charts';
import type { ChartData } from '../core/data/chart-data';
import { readBankTable } from '../core/data/testing/bank-table';
import { hasSharedData, needsSharedData, readGolden } from '../core/data/testing/shared-data';
import { chartSpec } from './chart-spec';
import { sampleCounts, sampleGroup, sampleHistogram } from './testing/chart-samples';
import { drawHeadless } from './testing/draw-headless';
import { inlineValues } from './testing/inline-values';
import { readThemes } from './testing/token-themes';

const themes = readThemes();

describe.skipIf(!hasSharedData)(`charts ${needsSharedData}`, () => {
  const charts = hasSharedData ? buildCharts(readBankTable()) : [];
  const golden = hasSharedData ? readGolden() : undefined;
  const rowsOf = (data: ChartData) => inlineValues(chartSpec(data, themes.light, 800).spec);

  it.each(charts.map((data) => [titleOf(data), data] as const))(
    '%s compiles and draws without a warning, wide and narrow, light and dark',
    async (_, data) => {
      for (const theme of [themes.light, themes.dark]) {
        for (const width of [348, 912]) {
          const { spec } = chartSpec(data, theme, width);
          const { svg, warnings } = await drawHeadless(spec);
          expect(warnings).toEqual([]);
          expect(svg).not.toMatch(/NaN|undefined/);
        }
      }
    }
  );

  it('counts are the golden counts', () => {
    const counts = charts.filter((data) => data.kind === 'counts');
    expect(counts.length).toBeGreaterThanOrEqual(4);
    for (const data of counts) {
      const parts = rowsOf(data).filter((row) => 'customers' in row);
      const byKey = data.bars.map((bar) => [
        bar.key,
        parts
          .filter((row) => row.value === bar.label)
          .reduce((sum, row) => sum + Number(row.customers), 0)
      ]);
      expect(Object.fromEntries(byKey)).toEqual(golden!.countplots[data.name]);
    }
  });

  it('histograms have the golden edges and counts', () => {
    for (const data of charts.filter((chart) => chart.kind === 'histogram')) {
      const rows = rowsOf(data);
      for (const group of data.groups) {
        const wanted = golden!.histograms[group.name]!;
        const names = { all: 'All customers', accepted: 'Accepted', declined: 'Declined' };
        const bins = rows
          .filter((row) => 'customers' in row && row.group === names[group.group])
          .slice(0, wanted.counts.length);
        expect(bins.map((bin) => bin.customers)).toEqual(wanted.counts);
        const edges = [...bins.map((bin) => Number(bin.from)), Number(bins.at(-1)!.to)];
        edges.forEach((edge, i) => expect(edge).toBeCloseTo(wanted.edges[i]!, 9));
      }
    }
  });

  it('the smoothed curve is density × customers × bin width', () => {
    const data = charts.find((chart) => chart.kind === 'histogram')!;
    const { kde, counts, edges } = golden!.histograms[data.groups[0]!.name]!;
    const customers = counts.reduce((sum, count) => sum + count, 0);
    const scale = customers * (edges[1]! - edges[0]!);
    const curve = rowsOf(data).filter((row) => 'x' in row);
    expect(curve).toHaveLength(kde.density_200.length);
    curve.forEach((point, i) =>
      expect(Number(point.smoothed) / (kde.density_200[i]! * scale)).toBeCloseTo(1, 6)
    );
  });

  it('the heatmap has every golden r with two decimals', () => {
    const data = charts.find((chart) => chart.kind === 'correlation')!;
    const wanted = golden!.correlation.matrix.flat();
    const cells = rowsOf(data);
    expect(cells).toHaveLength(wanted.length);
    cells.forEach((cell, i) => {
      expect(Number(cell.r)).toBeCloseTo(wanted[i]!, 9);
      expect(String(cell.label)).toMatch(/^−?\d\.\d\d$/);
    });
  });
});

describe('chartSpec', () => {
  const fewValues = sampleCounts([
    ['low', 900, 45],
    ['high', 100, 30]
  ]);
  const twoGroups = sampleHistogram(
    sampleGroup('accepted', 60, [2, 5, 3]),
    sampleGroup('declined', 0, [300, 200, 100, 50, 20, 10, 5, 2, 1])
  );

  it('describes the chart in words and keeps its height whatever the width', () => {
    for (const data of [fewValues, twoGroups]) {
      const narrow = chartSpec(data, themes.light, 348);
      const wide = chartSpec(data, themes.light, 912);
      expect(narrow.height).toBe(wide.height);
      expect(wide.spec.description).toContain(wide.title);
    }
  });

  it('gives a group too small to read a panel of its own', () => {
    expect(chartSpec(twoGroups, themes.light, 800).spec).toHaveProperty('vconcat');
    const alike = sampleHistogram(
      sampleGroup('accepted', 0, [200, 90]),
      sampleGroup('declined', 0, [300, 200])
    );
    expect(chartSpec(alike, themes.light, 800).spec).not.toHaveProperty('vconcat');
  });

  it('draws columns without a density and groups without customers', async () => {
    const constant = sampleGroup('all', 0, [7], { grid: [5], density: [NaN], bandwidth: NaN });
    const empty = sampleGroup('accepted', 0, [], { edges: [], grid: [], density: [] });
    const charts = [
      sampleHistogram(constant),
      sampleHistogram(empty, sampleGroup('declined', 0, [4, 2])),
      sampleHistogram({ ...empty, group: 'all' }),
      sampleCounts([]),
      sampleCounts([['only', 5, 5]], {}, true)
    ];
    for (const data of charts) {
      const { spec, title } = chartSpec(data, themes.light, 400);
      expect(title).not.toMatch(/NaN|undefined|Infinity/);
      const { svg } = await drawHeadless(spec);
      expect(svg).not.toMatch(/NaN|undefined/);
    }
  });

  it('draws a correlation that is not defined as a dash', async () => {
    const data: ChartData = {
      kind: 'correlation',
      name: 'correlation',
      columns: ['a', 'b'],
      matrix: [
        [1, NaN],
        [NaN, 1]
      ]
    };
    const { svg, warnings } = await drawHeadless(chartSpec(data, themes.dark, 400).spec);
    expect(warnings).toEqual([]);
    expect(svg.match(/>–</g)).toHaveLength(2);
  });
});

function titleOf(data: ChartData): string {
  return data.kind === 'histogram' ? data.groups.map((group) => group.name).join(' + ') : data.name;
}
