import { describe, expect, it } from 'vitest';
import { buildCharts } from './build-charts';
import { readBankTable } from './testing/bank-table';
import { expectClose } from './testing/expect-close';
import { makeColumn, makeTable } from './testing/make-table';
import { hasSharedData, needsSharedData, readGolden } from './testing/shared-data';

describe('buildCharts', () => {
  const columns = [
    makeColumn('job', [1, 0, NaN, 1], { kind: 'category' }, ['clerk', 'none']),
    makeColumn('level', [2, 1, 2, 2], { kind: 'category', valueLabels: { 1: 'Low' } }),
    makeColumn('answer', [1, 0, 1, 0], { kind: 'flag', role: 'target' })
  ];

  it('counts each value with its acceptors, texts and labels as shown', () => {
    const [job, level, answer] = buildCharts(
      makeTable(columns, {
        charts: ['job', 'level', 'answer'].map((column) => ({
          kind: 'counts',
          name: column,
          column
        })),
        segments: []
      })
    );
    expect(job).toMatchObject({
      isTarget: false,
      bars: [
        { key: 'clerk', label: 'clerk', count: 1, accepted: 0 },
        { key: 'none', label: 'none', count: 2, accepted: 1 }
      ]
    });
    expect(level).toMatchObject({
      bars: [
        { key: '1', label: 'Low', count: 1, accepted: 0 },
        { key: '2', label: '2', count: 3, accepted: 2 }
      ]
    });
    expect(answer).toMatchObject({ isTarget: true });
  });

  it('leaves out charts that the file cannot have', () => {
    const plan = {
      charts: [
        { kind: 'counts', name: 'gone', column: 'gone' },
        { kind: 'histogram', name: 'text', column: 'job', binWidth: null }
      ],
      segments: []
    } as const;
    expect(buildCharts(makeTable(columns, plan))).toEqual([]);
  });

  it('tells the mean of a group that has values', () => {
    const plan = {
      charts: [
        {
          kind: 'histogram-by-target',
          acceptedName: 'yes',
          declinedName: 'no',
          column: 'x',
          binWidth: 1
        }
      ],
      segments: []
    } as const;
    const table = makeTable([makeColumn('x', [1, NaN, 4, NaN]), columns[2]!], plan);
    const [chart] = buildCharts(table);
    expect(chart).toMatchObject({ groups: [{ group: 'accepted', mean: 2.5 }, { counts: [] }] });
    expect(chart).not.toHaveProperty('groups[1].mean');
  });

  it('correlates numeric columns only', () => {
    const plan = { charts: [{ kind: 'correlation', name: 'r' }], segments: [] } as const;
    expect(buildCharts(makeTable(columns, plan))).toMatchObject([{ columns: ['level', 'answer'] }]);
  });
});

describe.skipIf(!hasSharedData)(`buildCharts, ${needsSharedData}`, () => {
  const golden = hasSharedData ? readGolden() : null;
  const charts = hasSharedData ? buildCharts(readBankTable()) : [];

  it('counts as pandas', () => {
    const counts = charts.filter((chart) => chart.kind === 'counts');
    expect(counts).toHaveLength(6);
    for (const chart of counts) {
      const actual = Object.fromEntries(chart.bars.map((bar) => [bar.key, bar.count]));
      expect(actual).toEqual(golden!.countplots[chart.name]);
    }
  });

  it('bins and smooths as seaborn, acceptors first', () => {
    const groups = charts.filter((chart) => chart.kind === 'histogram').flatMap((c) => c.groups);
    expect(groups.map((group) => group.name)).toEqual([
      'income_all_bw5',
      'ccavg_all_bw1',
      'income_loan1_auto',
      'income_loan0_auto',
      'ccavg_loan1_bw1',
      'ccavg_loan0_bw1'
    ]);
    for (const group of groups) {
      const expected = golden!.histograms[group.name]!;
      expectClose(group.edges, expected.edges);
      expect(group.counts).toEqual(expected.counts);
      expectClose([group.bandwidth], [expected.kde.bandwidth_abs]);
      expectClose(group.density, expected.kde.density_200);
    }
  });

  it('correlates all 14 columns', () => {
    const correlation = charts.find((chart) => chart.kind === 'correlation')!;
    expect(correlation.columns).toEqual(golden!.correlation.order);
    correlation.matrix.forEach((line, i) => expectClose(line, golden!.correlation.matrix[i]!));
  });
});
