import { strangersFigure } from '../../cells/strangers-figure';
import { columnPowerChart, columnPowerRows } from '../../charts/leaks/column-power-chart';
import { nearCopiesChart, nearCopiesRows } from '../../charts/leaks/near-copies-chart';
import { strangersChart, strangersRows } from '../../charts/leaks/strangers-chart';
import type { ReportFigure } from '../charts/report-figure';
import type { LeaksData } from '../sections/leaks-data';

export interface LeaksFigures {
  readonly copies: ReportFigure;
  /** What each column tells alone. */
  readonly alone: ReportFigure;
  /** Accuracy on copies and on strangers; null without scores. */
  readonly strangers: ReportFigure | null;
}

/** Every chart of the search for leaks. */
export function leaksFigures({ report, strangers }: LeaksData): LeaksFigures {
  const { columns, nearCopies } = report;
  return {
    copies: {
      draw: (theme, width) => nearCopiesChart(nearCopies.byAnswer, theme, width),
      rows: () => nearCopiesRows(nearCopies.byAnswer),
      fileName: 'near-copies'
    },
    alone: {
      draw: (theme, width) => columnPowerChart(columns, theme, width),
      rows: () => columnPowerRows(columns),
      fileName: 'columns-alone'
    },
    strangers: strangers && strangers.models.length > 0 ? ofStrangers(strangers) : null
  };
}

function ofStrangers(strangers: NonNullable<LeaksData['strangers']>): ReportFigure {
  const figure = strangersFigure(strangers, 'accuracy');
  return {
    draw: (theme, width) => strangersChart(figure, theme, width),
    rows: () => strangersRows(figure),
    fileName: 'on-strangers-accuracy'
  };
}
