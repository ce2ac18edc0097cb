import { formatNumber } from '../core/format';
import type { ReportSection } from '../report/document/report-document';
import { intervalText } from '../ui/outputs/score-rows';

/** One of the figures that a report comes to. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  /** Its 95% interval, or what it is of. */
  readonly note: string;
}

/** What the network finds and what the campaign earns, of the sections that a report has. */
export function keyFigures(sections: readonly ReportSection[]): readonly KeyFigure[] {
  const evaluate = sections.find((section) => section.kind === 'evaluate');
  const campaign = sections.find((section) => section.kind === 'campaign');
  const money = (value: number) => formatNumber(value, 'dollars');
  const scores = evaluate
    ? (
        [
          ['Acceptors found', 'recall'],
          ['Calls that succeed', 'precision']
        ] as const
      ).map(([label, metric]) => ({
        label,
        value: formatNumber(evaluate.data.evaluation.metrics[metric], 'share'),
        note: `95%: ${intervalText(evaluate.data.evaluation.intervals[metric], 'share')}`
      }))
    : [];
  if (!campaign) return scores;
  const { plan, terms } = campaign.data;
  return [
    ...scores,
    {
      label: 'Customers to call',
      value: formatNumber(plan.bestN, 'count'),
      note: `of ${formatNumber(terms.listSize, 'count')}`
    },
    {
      label: 'The campaign earns',
      value: money(plan.profit),
      note: `95%: ${money(plan.range[0])} to ${money(plan.range[1])}`
    }
  ];
}
