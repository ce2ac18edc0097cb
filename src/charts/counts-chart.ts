import type { CountsData } from '../core/data/chart-data';
import type { ChartDrawing } from './chart-drawing';
import type { ChartTheme } from './chart-theme';
import { countsColumnsChart } from './counts-columns-chart';
import { countsRowsChart } from './counts-rows-chart';

/** More numeric values than this stand as columns along an axis. */
const MOST_ROWS = 12;

/**
 * How many customers hold each value of a column, the part that accepted in colour. A few values lie
 * as labelled rows; many numeric values stand as columns.
 */
export function countsChart(data: CountsData, theme: ChartTheme, width: number): ChartDrawing {
  const numeric = data.bars.every((bar) => bar.key.trim() !== '' && Number.isFinite(+bar.key));
  return numeric && data.bars.length > MOST_ROWS
    ? countsColumnsChart(data, theme, width)
    : countsRowsChart(data, theme, width);
}
