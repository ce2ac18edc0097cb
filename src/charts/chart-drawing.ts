import type { TopLevelSpec } from 'vega-lite';

/** A Vega-Lite spec without its title, and the room in pixels that it takes. */
export interface ChartDrawing {
  readonly spec: TopLevelSpec;
  readonly width: number;
  readonly height: number;
}
