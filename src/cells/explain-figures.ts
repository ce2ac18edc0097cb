import type { DependenceFigure } from '../charts/explain/dependence-chart';
import type { ImportanceFigure } from '../charts/explain/importance-chart';
import type { InteractionsFigure } from '../charts/explain/interactions-chart';
import type { WaterfallFigure } from '../charts/explain/waterfall-chart';
import type { ColumnDependence } from '../compute/explain-protocol';
import type { NetworkExplanation } from '../compute/explanation-contract';
import { smallerIsBetter, type MetricName } from '../core/compare/summarise-folds';
import { importanceSpread } from '../core/explain/permutation-importance';
import type { Attribution } from '../core/explain/shapley-values';
import { valueText } from '../core/explain/value-words';
import { metricWords } from '../core/compare/metric-words';
import type { NamedColumn } from './named-columns';

/** The label of a column, or its name where nothing else is known. */
export function labelOf(columns: readonly NamedColumn[], name: string): string {
  return columns.find(({ schema }) => schema.name === name)?.schema.label || name;
}

/** Importance by one score, the most important first. */
export function importanceFigure(
  { plan, importance }: NetworkExplanation,
  metric: MetricName,
  columns: readonly NamedColumn[]
): ImportanceFigure {
  const { words, format } = metricWords[metric];
  const rows = importance.map((each) => ({
    label: labelOf(columns, each.column),
    losses: each.losses[metric],
    ...importanceSpread(each, metric)
  }));
  return {
    metricWords: words,
    format,
    intact: plan?.intact[metric] ?? NaN,
    smallerIsBetter: smallerIsBetter(metric),
    rows: rows.sort((a, b) => b.mean - a.mean),
    scored: plan?.scored ?? 0
  };
}

/** How the probability depends on one column; null for a column of which nothing is known. */
export function dependenceFigure(
  dependence: ColumnDependence,
  asked: number,
  columns: readonly NamedColumn[]
): DependenceFigure | null {
  const column = columns.find(({ schema }) => schema.name === dependence.column);
  if (!column) return null;
  const { label, axisLabel } = column.schema;
  return {
    ...dependence,
    label,
    axisLabel,
    asked,
    texts: dependence.values.map((value) => valueText(column, value))
  };
}

/** Pairs of columns, the strongest first. */
export function interactionsFigure(
  { plan, interactions }: NetworkExplanation,
  columns: readonly NamedColumn[]
): InteractionsFigure {
  return {
    paired: plan?.paired ?? 0,
    rows: interactions.map(({ columns: [first, second], h, strength }) => ({
      first: labelOf(columns, first),
      second: labelOf(columns, second),
      h,
      strength
    }))
  };
}

/** How one customer's probability comes about. @param values stored, in the columns' order */
export function waterfallFigure(
  who: string,
  { base, probability, contributions, method, background, done }: Attribution,
  threshold: number,
  columns: readonly NamedColumn[],
  values: readonly number[]
): WaterfallFigure {
  return {
    who,
    base,
    probability,
    threshold,
    method,
    background,
    done,
    rows: contributions.map(({ column: name, value, error }, i) => {
      const column = columns.find(({ schema }) => schema.name === name);
      const own = column ? `: ${valueText(column, values[i]!)}` : '';
      return { label: `${labelOf(columns, name)}${own}`, value, error };
    })
  };
}
