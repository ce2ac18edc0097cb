import type { TopLevelSpec } from 'vega-lite';

/**
 * A chart without what can change while it stays drawn: the values of its named data and of its parameters.
 * Two specs of one frame can share a drawing; see `swapChartData`.
 */
export function chartFrame(spec: TopLevelSpec): string {
  const named = spec.data && 'name' in spec.data && spec.data.name;
  return JSON.stringify({
    ...spec,
    ...(named ? { data: null } : {}),
    datasets: Object.keys(spec.datasets ?? {}),
    params: spec.params?.map((param) => ('select' in param ? param : param.name))
  });
}
