import { compile, type TopLevelSpec } from 'vega-lite';

/** What Vega-Lite makes of a chart. */
export function compileSpec(spec: TopLevelSpec) {
  return compile(spec).spec;
}
