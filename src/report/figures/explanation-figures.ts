import { dependenceChart, dependenceRows } from '../../charts/explain/dependence-chart';
import { importanceChart, importanceRows } from '../../charts/explain/importance-chart';
import { interactionsChart, interactionsRows } from '../../charts/explain/interactions-chart';
import type { ReportFigure } from '../charts/report-figure';
import type { ExplainData } from '../sections/explain-data';

export interface ExplanationFigures {
  readonly importance: ReportFigure;
  /** The strongest column first. */
  readonly dependence: readonly ReportFigure[];
  /** None where no two columns were paired. */
  readonly interactions: readonly ReportFigure[];
}

/** Every chart of an explanation. */
export function explanationFigures({
  importance,
  dependence,
  interactions
}: ExplainData): ExplanationFigures {
  return {
    importance: {
      draw: (theme, width) => importanceChart(importance, theme, width),
      rows: () => importanceRows(importance),
      fileName: 'Importance of the columns'
    },
    dependence: dependence.map((figure) => ({
      draw: (theme, width) => dependenceChart(figure, theme, width),
      rows: () => dependenceRows(figure),
      fileName: `Dependence on ${figure.label}`
    })),
    interactions:
      interactions.rows.length === 0
        ? []
        : [
            {
              draw: (theme, width) => interactionsChart(interactions, theme, width),
              rows: () => interactionsRows(interactions),
              fileName: 'Interactions of the columns'
            }
          ]
  };
}
