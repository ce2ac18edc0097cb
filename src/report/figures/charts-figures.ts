import { chartFileName } from '../../charts/chart-file-name';
import { chartRows } from '../../charts/chart-rows';
import { chartSpec } from '../../charts/chart-spec';
import type { ChartData } from '../../core/data/chart-data';
import type { ReportFigure } from '../charts/report-figure';

/** The charts of the customers. */
export function chartsFigures(charts: readonly ChartData[]): readonly ReportFigure[] {
  return charts.map((data) => ({
    draw: (theme, width) => chartSpec(data, theme, width),
    rows: () => chartRows(data),
    fileName: chartFileName(data)
  }));
}
