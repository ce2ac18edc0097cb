import type { TopLevelSpec } from 'vega-lite';
import { LoanbookError } from '../core/errors';
import { findCurveState, type CurveValues, type DrawnCurve } from './curve-container';
import { embedChart } from './embed-chart';

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
  const frame = JSON.stringify({ ...chart, data: null, params: null });
  if (state.drawn?.frame === frame) {
    await swapData(state.drawn, chart);
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
  state.drawn = { frame, chart: embedded };
  container.replaceChildren(drawing);
}

/** Everything that changes while training is in the named data and the parameters' values. */
async function swapData(drawn: DrawnCurve, chart: TopLevelSpec): Promise<void> {
  const { view } = drawn.chart;
  const data = chart.data;
  if (data && 'values' in data && data.name) view.data(data.name, data.values);
  for (const param of chart.params ?? []) {
    if ('value' in param && !('select' in param)) view.signal(param.name, param.value);
  }
  await view.runAsync();
}

// tfjs-vis imports vega-embed's default export.
export default embedForTfjsVis;
