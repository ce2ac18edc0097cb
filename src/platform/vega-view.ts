import type { TopLevelSpec } from 'vega-lite';
import { LoanbookError } from '../core/errors';
import { embedChart } from './embed-chart';

export interface ChartView {
  /** Removes the chart and everything that listens for it. */
  finalize(): void;
  /** The chart as the text of an SVG file. */
  toSvg(): Promise<string>;
  /** The chart as a PNG image, `scale` pixels to one of the page. */
  toPng(scale: number): Promise<Blob>;
}

/**
 * Draws a chart into `container`.
 * @throws LoanbookError `internal` if the chart cannot be drawn.
 */
export async function renderChart(container: HTMLElement, spec: TopLevelSpec): Promise<ChartView> {
  const chart = await embedChart(container, container, spec).catch((cause: unknown) => {
    throw new LoanbookError(
      'internal',
      'The chart could not be drawn. Try again; its table shows the same numbers.',
      {},
      cause
    );
  });
  return {
    finalize: () => chart.finalize(),
    toSvg: () => chart.view.toSVG(),
    toPng: async (scale) => canvasToPng(await chart.view.toCanvas(scale))
  };
}

function canvasToPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new LoanbookError('internal', 'The picture could not be made. Try SVG instead.'));
    }, 'image/png');
  });
}
