import type { ChartData, HistogramData } from '../../core/data/chart-data';
import type { CellCode } from './cell-code';
import { codeOfLines, listOf, literal } from './literals';

/** The figures behind every chart; in Python they are drawn, too. */
export function chartsCode(charts: readonly ChartData[]): CellCode {
  return {
    javascript: codeOfLines(...charts.map(inJavascript)),
    python: codeOfLines(
      'import matplotlib.pyplot as plt',
      'import seaborn as sns',
      '',
      ...charts.map(inPython)
    )
  };
}

function inPython(chart: ChartData): string {
  switch (chart.kind) {
    case 'counts':
      return codeOfLines(
        `sns.countplot(data=customers, x=${literal(chart.column.name)})`,
        'plt.show()'
      );
    case 'histogram':
      return codeOfLines(
        ...chart.groups.map(({ group, edges }) => {
          const rows = { all: '', accepted: '[accepted == 1]', declined: '[accepted == 0]' }[group];
          return `sns.histplot(data=customers${rows}, x=${literal(chart.column.name)}, ${binsOf(edges)}, kde=True)`;
        }),
        'plt.show()'
      );
    case 'correlation':
      return codeOfLines(
        `columns = ${listOf(chart.columns, '    ')}`,
        'sns.heatmap(customers[columns].corr(), annot=True, fmt=".2f")',
        'plt.show()'
      );
  }
}

function inJavascript(chart: ChartData): string {
  switch (chart.kind) {
    case 'counts':
      return codeOfLines(
        `customers.groupby(${literal(chart.column.name)}).count().orderby(${literal(chart.column.name)}).print();`
      );
    case 'histogram':
      return histogramInJavascript(chart);
    case 'correlation':
      return codeOfLines(
        `for (const a of ${listOf(chart.columns)}) {`,
        `  const r = ${listOf(chart.columns, '    ')}.map((b) => [b, aq.op.corr(a, b)]);`,
        '  customers.rollup(Object.fromEntries(r)).print();',
        '}'
      );
  }
}

function histogramInJavascript({ column, groups }: HistogramData): string {
  return codeOfLines(
    ...groups.map(({ group, edges }) => {
      const rows = {
        all: '',
        accepted: ' && accepted[row] === 1',
        declined: ' && accepted[row] === 0'
      };
      return codeOfLines(
        '{',
        `  const edges = ${listOf(edges.map(rounded), '    ')};`,
        `  const values = Array.from(customers.array(${literal(column.name)}));`,
        '  const counts = edges.slice(1).map((end, bin) =>',
        '    values.filter((value, row) =>',
        `      value >= edges[bin] && (value < end || (value === end && bin === edges.length - 2))${rows[group]}`,
        '    ).length',
        '  );',
        `  console.log(${literal(`${column.label}, ${group}`)}, counts);`,
        '}'
      ).trimEnd();
    })
  );
}

/** Bins of a whole width are set by it; others by how many they are. */
function binsOf(edges: readonly number[]): string {
  const width = edges.length > 1 ? edges[1]! - edges[0]! : 1;
  return Number.isInteger(width) ? `binwidth=${width}` : `bins=${edges.length - 1}`;
}

function rounded(edge: number): number {
  return Number(edge.toPrecision(12));
}
