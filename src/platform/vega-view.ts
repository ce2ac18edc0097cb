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

export interface RenderOptions {
  /** When it aborts, the drawing is dropped and what the container shows stays. */
  readonly signal?: AbortSignal;
}

/**
 * Draws a chart into `container`. What was there stays until the new drawing is complete, so that a
 * redraw never flashes.
 * @throws LoanbookError `stopped` if the signal aborts, `internal` if the chart cannot be drawn.
 */
export async function renderChart(
  container: HTMLElement,
  spec: TopLevelSpec,
  options: RenderOptions = {}
): Promise<ChartView> {
  const { signal } = options;
  const drawing = document.createElement('div');
  const chart = await embedChart(container, drawing, spec, signal).catch((cause: unknown) => {
    if (cause instanceof LoanbookError) throw cause;
    throw new LoanbookError(
      'internal',
      'The chart could not be drawn. Try again; its table shows the same numbers.',
      {},
      cause
    );
  });
  if (signal?.aborted) {
    chart.finalize();
    throw new LoanbookError('stopped', 'The chart was no longer needed.');
  }
  container.replaceChildren(drawing);
  return {
    finalize: () => {
      chart.finalize();
      drawing.remove();
    },
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
