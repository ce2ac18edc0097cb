import type { ChartData } from '../core/data/chart-data';
import { correlationTitle } from './correlation-title';
import { countsTitle } from './counts-title';
import { histogramTitle } from './histogram-title';
import type { TitleAndSubtitle } from './title-and-subtitle';

/** The title says what is seen, the subtitle how to read it; every number comes from the chart's data. */
export function chartTitle(data: ChartData): TitleAndSubtitle {
  switch (data.kind) {
    case 'counts':
      return countsTitle(data);
    case 'histogram':
      return histogramTitle(data);
    case 'correlation':
      return correlationTitle(data);
  }
}
