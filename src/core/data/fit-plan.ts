import type { AnalysisPlan, ChartPlan } from './table';

/** A known file's plan without the charts and segments whose columns this file lacks. */
export function fitPlan(plan: AnalysisPlan, columns: readonly string[]): AnalysisPlan {
  const here = new Set(columns);
  const fits = (chart: ChartPlan) => chart.kind === 'correlation' || here.has(chart.column);
  return {
    charts: plan.charts.filter(fits),
    segments: plan.segments.filter(({ all, any = [] }) =>
      [...all, ...any].every((condition) => here.has(condition.column))
    )
  };
}
