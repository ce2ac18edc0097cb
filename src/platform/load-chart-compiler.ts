import type { CompileChart } from './embed-chart';
import { loadVega } from './load-vega';

/** Vega-Lite's compiler, for charts that are to be drawn elsewhere. */
export async function loadChartCompiler(): Promise<CompileChart> {
  const { vegaLite } = await loadVega();
  return (spec) => vegaLite.compile({ ...spec, usermeta: undefined }).spec;
}
