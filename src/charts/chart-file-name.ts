import type { ChartData } from '../core/data/chart-data';

/** What a downloaded chart is called, without extension. */
export function chartFileName(data: ChartData): string {
  switch (data.kind) {
    case 'counts':
      return `${data.column.label} counts`;
    case 'histogram':
      return `${data.column.label} ${data.groups.length > 1 ? 'by answer' : 'histogram'}`;
    case 'correlation':
      return 'Correlation';
  }
}
