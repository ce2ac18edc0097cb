import { formatNumber } from '../../core/format';
import type { ReportContents } from './report-document';

/** What a report contains, a sentence's part a line: said before it is written, and in it. */
export function contentsWords({
  sections,
  aggregates,
  customerRows,
  weights,
  notebook
}: ReportContents): readonly string[] {
  const counted = (value: number, one: string, many: string) =>
    `${formatNumber(value, 'count')} ${value === 1 ? one : many}`;
  return [
    `${counted(sections, 'section', 'sections')} with ${counted(aggregates, 'figure', 'figures')}: counts, averages, scores and settings of many customers together`,
    customerRows === 0
      ? 'No customer rows'
      : `${counted(customerRows, 'customer row', 'customer rows')}, with their values`,
    weights === 0
      ? 'No network: nothing in it can be asked about a customer'
      : `The network itself, ${counted(weights, 'weight', 'weights')}, to try a customer`,
    notebook
      ? 'The notebook’s settings and texts, to reopen it; its customers’ file only by name and fingerprint'
      : 'Not the notebook it came from'
  ];
}
