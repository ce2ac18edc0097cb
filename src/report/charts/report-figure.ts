import type { ChartTable } from '../../charts/chart-rows';
import type { ChartSpec } from '../../charts/chart-spec';
import type { ChartTheme } from '../../charts/chart-theme';

/** A chart of a report: drawn where it is read, of what was compiled when the report was written. */
export interface ReportFigure {
  readonly draw: (theme: ChartTheme, width: number) => ChartSpec;
  readonly rows: () => ChartTable;
  readonly fileName: string;
}
