import type { DataProfile, SummaryData } from '../../compute/protocol';
import { valueSourceOf } from '../../cells/live-values/live-cell';
import type { ModelsResult } from '../../cells/models-result';
import { sectionMarkdown } from '../../core/card/card-markdown';
import { cardSections } from '../../core/card/card-sections';
import type { ModelCard } from '../../core/card/model-card';
import { metricWords, showMetric, showSpread } from '../../core/compare/metric-words';
import { metricNames } from '../../core/compare/summarise-folds';
import type { ChartData } from '../../core/data/chart-data';
import type { Description } from '../../core/data/describe';
import type { Finding } from '../../core/data/findings';
import type { Evaluation } from '../../core/evaluate/evaluation';
import type { Fairness } from '../../core/fair/fairness';
import { readFairness } from '../../core/fair/read-fairness';
import { formatNumber } from '../../core/format';
import type { LeakReport } from '../../core/leaks/leak-report';
import { readLeaks } from '../../core/leaks/read-leaks';
import { modelTitles } from '../../core/model/classic/model-words';
import type { Prose } from '../../core/prose';
import { escapeMarkdown } from '../../core/text/escape-markdown';
import { markdownTable } from '../../core/text/markdown-table';
import { proseMarkdown } from './prose-markdown';
import { valuesBlock } from './values-block';

type Writer = (result: never) => readonly string[];

/** Of these kinds more is told than the values that texts can show. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['data', (data: DataProfile) => [...valuesOf('data', data, isPlain), columnsTable(data)]],
  ['summary', summaryBlocks],
  ['charts', (charts: readonly ChartData[]) => charts.flatMap(countsTable)],
  ['findings', (findings: readonly Finding[]) => [listOf(findings.map(({ prose }) => prose))]],
  ['evaluate', (seen: Evaluation) => [confusionTable(seen), ...valuesOf('evaluate', seen)]],
  ['models', modelsBlocks],
  ['leaks', leaksBlocks],
  ['fair', (seen: Fairness) => [proseMarkdown(readFairness(seen))]],
  ['card', (card: ModelCard) => cardSections(card).flatMap((part) => sectionMarkdown(part, 3))],
  ['conclusion', (prose: readonly Prose[]) => prose.map(proseMarkdown)]
]);

/** What a cell's result says, as Markdown: aggregates alone, never a customer. Empty for a kind without any. */
export function resultBlocks(kind: string, result: unknown): readonly string[] {
  const write = writers.get(kind);
  return write ? write(result as never) : valuesOf(kind, result, isPlain);
}

/** The values that texts can show. Those of a query may be a customer's own: they stay. */
function valuesOf(
  kind: string,
  result: unknown,
  wanted: (path: string) => boolean = () => true
): readonly string[] {
  if (kind === 'query') return [];
  const values = valueSourceOf(kind)?.list(result) ?? [];
  return valuesBlock(values.filter(({ path }) => wanted(path)));
}

/** Not of one column, of which there may be a hundred; the ends of an interval are told with what they belong to. */
function isPlain(path: string): boolean {
  return !path.includes('.') || /\.(low|high)$/.test(path);
}

function listOf(sentences: readonly Prose[]): string {
  return sentences.map((prose) => `- ${proseMarkdown(prose)}`).join('\n');
}

function columnsTable({ columns }: DataProfile): string {
  return markdownTable(
    ['Column', 'Kind', 'Missing', 'Distinct values'],
    columns.map(({ schema, missing, distinct }) => [
      schema.name,
      schema.kind,
      formatNumber(missing, 'count'),
      formatNumber(distinct, 'count')
    ])
  );
}

function summaryBlocks({ all, accepted, declined }: SummaryData): readonly string[] {
  return [
    ...described('All customers', all),
    ...described('Those who accepted', accepted),
    ...described('Those who declined', declined)
  ];
}

function described(who: string, description: Description): readonly string[] {
  const statistics = ['count', 'mean', 'std', 'min', '25%', '50%', '75%', 'max'] as const;
  const rows = Object.entries(description).map(([name, of]) => [
    name,
    ...statistics.map((key) => formatNumber(of[key], 'plain'))
  ]);
  return [`**${who}**`, markdownTable(['Column', ...statistics], rows)];
}

function countsTable(chart: ChartData): readonly string[] {
  if (chart.kind !== 'counts') return [];
  const rows = chart.bars.map(({ label, count, accepted }) => [
    label,
    formatNumber(count, 'count'),
    formatNumber(accepted, 'count')
  ]);
  return [markdownTable([chart.column.label, 'Customers', 'Accepted'], rows)];
}

function confusionTable({ confusion: { tn, fp, fn, tp } }: Evaluation): string {
  const row = (label: string, ...counts: readonly number[]) => [
    label,
    ...counts.map((count) => formatNumber(count, 'count'))
  ];
  return markdownTable(
    ['Test customers', 'Predicted no', 'Predicted yes'],
    [row('Declined', tn, fp), row('Accepted', fn, tp)]
  );
}

function leaksBlocks(report: LeakReport): readonly string[] {
  return readLeaks(report).flatMap(({ title, says, advice }) => [
    `### ${escapeMarkdown(title)}`,
    proseMarkdown(advice === '' ? says : [...says, ` ${advice}`])
  ]);
}

function modelsBlocks({ models, failures }: ModelsResult): readonly string[] {
  const rows = models.map(({ name, mean, sd }) => [
    modelTitles[name],
    ...metricNames.map((metric) =>
      `${showMetric(mean[metric], metric)} ${showSpread(sd[metric], metric)}`.trim()
    )
  ]);
  const lost = failures.map(({ name, reason }) => ({ prose: [`${modelTitles[name]}: ${reason}`] }));
  return [
    markdownTable(['Model', ...metricNames.map((name) => metricWords[name].label)], rows),
    ...(lost.length > 0 ? [listOf(lost.map(({ prose }) => prose))] : [])
  ];
}
