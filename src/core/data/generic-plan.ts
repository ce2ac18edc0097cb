import type { AnalysisPlan, ChartPlan, ColumnSchema } from './table';

const mostCounts = 4;
const mostHistograms = 4;

/**
 * What to draw of a file that Loanbook does not know: counts of the target and of the first four categories or
 * flags, the first four measured inputs for all customers and by answer, and the correlation. Names are
 * unique within the plan: `duration_all`, `duration_accepted`, `duration_declined`.
 */
export function genericPlan(columns: readonly ColumnSchema[]): AnalysisPlan {
  const taken = new Set<string>();
  const unused = (name: string): string => {
    if (taken.has(name)) return unused(`${name}_`);
    taken.add(name);
    return name;
  };
  const inputs = columns.filter((column) => column.role === 'input');
  const target = columns.filter((column) => column.role === 'target');
  const few = inputs.filter((column) => column.kind !== 'number').slice(0, mostCounts);
  const measured = inputs.filter((column) => column.kind === 'number').slice(0, mostHistograms);

  const counts = [...target, ...few].map(({ name }): ChartPlan => ({
    kind: 'counts',
    name: unused(name),
    column: name
  }));
  const histograms = measured.map(({ name }): ChartPlan => ({
    kind: 'histogram',
    name: unused(`${name}_all`),
    column: name,
    binWidth: null
  }));
  const byTarget = measured.map(({ name }): ChartPlan => ({
    kind: 'histogram-by-target',
    acceptedName: unused(`${name}_accepted`),
    declinedName: unused(`${name}_declined`),
    column: name,
    binWidth: null
  }));
  const correlation: ChartPlan = { kind: 'correlation', name: unused('correlation') };
  return { charts: [...counts, ...histograms, ...byTarget, correlation], segments: [] };
}
