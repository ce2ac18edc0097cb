import { customChart } from '../../charts/custom/custom-chart';
import type { CustomDrawing } from '../../charts/custom/custom-drawing';
import { customRows } from '../../charts/custom/custom-rows';
import type { ReportFigure } from '../charts/report-figure';

/** A chart that somebody made. */
export function customFigures(drawing: CustomDrawing): readonly ReportFigure[] {
  return [
    {
      draw: (theme, width) => customChart(drawing, theme, width),
      rows: () => customRows(drawing),
      fileName: drawing.title || 'Chart'
    }
  ];
}
