import type { TopLevelSpec } from 'vega-lite';
import { LoanbookError } from '../core/errors';
import { chartFrame } from './chart-frame';
import { queueDrawing } from './draw-queue';
import { embedChart, type CompileChart, type EmbeddedChart } from './embed-chart';
import { listenSelection, type SelectionListener } from './listen-selection';
import { swapChartData } from './swap-chart-data';

export interface LiveChart {
  /** Shows a newer spec; at most two drawings a second, and the newest is always drawn in the end. */
  update(spec: TopLevelSpec): void;
  /** Removes the chart and everything that listens for it. */
  finalize(): void;
}

/** What stands in the place, and the spec that it shows. */
interface DrawnSpec {
  readonly frame: string;
  readonly chart: EmbeddedChart;
  readonly shown: TopLevelSpec;
  /** Stops listening to its selection. */
  readonly deafen: () => void;
}

/** At most two drawings a second, so that a chart never slows what it shows. */
const BETWEEN_DRAWINGS_MS = 500;

/**
 * Draws a chart into `place` and keeps it up to date. While only named data and parameters change, the drawing
 * stays and its data are swapped; else it is drawn anew beside the old one, so that nothing flashes. A first
 * drawing takes its named data in one by one, each in a task of its own.
 *
 * @param onError told when a drawing fails, and null when the next one succeeds
 * @param listener told what is selected, where the spec has such a selection
 * @param betweenMs least time between two drawings, for a chart that follows the reader's hand
 * @param compileChart in place of Vega-Lite, where charts were compiled before
 */
export function drawLiveChart(
  place: HTMLElement,
  spec: TopLevelSpec,
  onError: (error: LoanbookError | null) => void,
  listener: SelectionListener | null = null,
  betweenMs = BETWEEN_DRAWINGS_MS,
  compileChart?: CompileChart
): LiveChart {
  let drawn: DrawnSpec | null = null;
  let waiting: TopLevelSpec | null = null;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new AbortController();

  const draw = async (next: TopLevelSpec): Promise<void> => {
    const frame = chartFrame(next);
    if (drawn?.frame === frame) {
      const { chart, shown, deafen } = drawn;
      drawn = { frame, chart, shown: next, deafen };
      return queueDrawing(place, () => swapChartData(chart.view, next, shown), over.signal);
    }
    const drawing = document.createElement('div');
    const chart = await embedChart(place, drawing, withoutData(next), over.signal, compileChart);
    try {
      for (const [name, values] of Object.entries(next.datasets ?? {})) {
        const fill = () => chart.view.data(name, values as unknown[]).runAsync();
        await queueDrawing(place, fill, over.signal);
      }
      if (next.datasets) {
        // The frame was fitted without what its axes name: now that they do, their titles need other room.
        await queueDrawing(place, () => chart.view.resize().runAsync(), over.signal);
      }
      over.signal.throwIfAborted();
    } catch (thrown) {
      chart.finalize();
      throw thrown;
    }
    drawn?.deafen();
    drawn?.chart.finalize();
    const deafen = listener ? listenSelection(chart.view, next, listener) : () => undefined;
    drawn = { frame, chart, shown: next, deafen };
    place.replaceChildren(drawing);
  };
  const drawNext = () => {
    if (busy || !waiting || over.signal.aborted) return;
    const next = waiting;
    waiting = null;
    busy = true;
    draw(next)
      .then(() => onError(null), report)
      .finally(() => {
        timer = setTimeout(() => {
          busy = false;
          drawNext();
        }, betweenMs);
      });
  };
  const report = (cause: unknown) => {
    if (over.signal.aborted) return;
    // What it shows now is not known: the next drawing starts anew.
    if (drawn) drawn = { ...drawn, frame: '' };
    const message = 'The chart could not be drawn. Try again; its table shows the same numbers.';
    onError(new LoanbookError('internal', message, {}, cause));
  };
  const clear = () => {
    drawn?.deafen();
    drawn?.chart.finalize();
    drawn = null;
    place.replaceChildren();
  };
  const update = (next: TopLevelSpec) => {
    waiting = next;
    drawNext();
  };
  update(spec);
  return {
    update,
    finalize: () => {
      over.abort();
      clearTimeout(timer);
      clear();
    }
  };
}

function withoutData(spec: TopLevelSpec): TopLevelSpec {
  if (!spec.datasets) return spec;
  const names = Object.keys(spec.datasets);
  return { ...spec, datasets: Object.fromEntries(names.map((name) => [name, []])) };
}
