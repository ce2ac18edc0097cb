import type { TopLevelSpec } from 'vega-lite';
import { renderChart } from './vega-view';

/** PNG pixels for one pixel of the page: sharp on paper and on dense screens. */
const PNG_SCALE = 2;

/** Draws a spec out of sight and returns it as a file's content. */
export async function chartImage(spec: TopLevelSpec, format: 'svg' | 'png'): Promise<Blob> {
  const chart = await renderChart(document.createElement('div'), spec);
  try {
    return format === 'png'
      ? await chart.toPng(PNG_SCALE)
      : new Blob([await chart.toSvg()], { type: 'image/svg+xml' });
  } finally {
    chart.finalize();
  }
}
