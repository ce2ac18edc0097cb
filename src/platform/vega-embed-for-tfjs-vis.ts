import { LoanbookError } from '../core/errors';
import { chartFrame } from './chart-frame';
import { findCurveState, type CurveValues } from './curve-container';
import { embedChart } from './embed-chart';
import { swapChartData } from './swap-chart-data';

/** The part of a spec by tfjs-vis that is used. */
interface CurveSpec {
  readonly data: { readonly values: readonly CurveValues[] };
}

/**
 * What tfjs-vis gets when it asks for vega-embed. Its specs are written for Vega-Lite 4 and drawn in its
 * own look; this takes their values and draws the chart that the container's owner describes: themed, on
 * Vega 6, expressions interpreted. While only values change, the drawn chart is kept and its data are
 * swapped, which is ten times quicker than drawing it anew.
 * @throws LoanbookError `internal` if the container is not one of `drawTrainingCurves`.
 */
async function embedForTfjsVis(container: HTMLElement, spec: CurveSpec): Promise<void> {
  const state = findCurveState(container);
  if (!state) {
    throw new LoanbookError('internal', 'A training curve was asked for outside its place.');
  }
  const chart = state.restyle(spec.data.values);
  const frame = chartFrame(chart);
  if (state.drawn?.frame === frame) {
    const { view } = state.drawn.chart;
    const { shown } = state.drawn;
    state.drawn = { ...state.drawn, shown: chart };
    await swapChartData(view, chart, shown);
    return;
  }
  // Drawn beside the old one and then put in its place: a redraw never flashes.
  const drawing = document.createElement('div');
  const embedded = await embedChart(container, drawing, chart);
  if (!findCurveState(container)) {
    // The curves were taken away meanwhile.
    embedded.finalize();
    return;
  }
  state.drawn?.chart.finalize();
  state.drawn = { frame, chart: embedded, shown: chart };
  container.replaceChildren(drawing);
}

// tfjs-vis imports vega-embed's default export.
export default embedForTfjsVis;
