import { chartCell } from '../../cells/chart-cell';
import type { ChartResult } from '../../cells/run-chart';
import type { CustomDrawing } from '../../charts/custom/custom-drawing';
import { customFigures } from '../figures/custom-figures';
import type { SectionMaker } from './section-maker';

/** A chart that somebody made, of all its rows: what is selected on the page belongs to the page. */
export const chartSection: SectionMaker<CustomDrawing> = {
  kind: 'chart',
  cell: chartCell.kind,
  offer({ scope }) {
    const result = scope.freshResult(chartCell);
    return result ? { customerRows: singleRows(result), weights: 0 } : null;
  },
  collect({ scope }) {
    const { plan, answers } = scope.freshResult(chartCell)!;
    const title = scope.params(chartCell).title ?? '';
    return { plan, answers, title, shown: null, brush: null };
  },
  figures: customFigures
};

/**
 * Rows of the chart that are single rows of its table: all where nothing is summed up, and all where there are so many
 * groups that one of them hardly holds more than a row.
 */
function singleRows({ plan, answers }: ChartResult): number {
  return answers.reduce((sum, { rows, total }, at) => {
    const sumsUp = plan.requests[at]!.fields.some(({ of }) => of.kind === 'aggregate');
    return sumsUp && rows.length * 2 <= total ? sum : sum + rows.length;
  }, 0);
}
