import type { TopLevelSpec } from 'vega-lite';
import type { EmbeddedChart } from './embed-chart';

/** One epoch's values by series, as tfjs-vis hands them over: `x` counts epochs from 0. */
export type CurveValues = { readonly x: number } & Readonly<Record<string, unknown>>;

/** Turns tfjs-vis' values into the chart to be drawn. */
export type RestyleCurve = (values: readonly CurveValues[]) => TopLevelSpec;

/** What is drawn in a container. `frame` is the spec without what changes while training. */
export interface DrawnCurve {
  readonly frame: string;
  readonly chart: EmbeddedChart;
  /** The spec that it shows now. */
  readonly shown: TopLevelSpec;
}

/**
 * What the two sides of tfjs-vis agree on about a container: the caller says how the chart looks, the
 * drawing side keeps what it drew. It is kept on the element, since a development server may bundle the
 * two sides into two copies of a module.
 */
export interface CurveState {
  restyle: RestyleCurve;
  drawn?: DrawnCurve;
}

const KEY = Symbol.for('loanbook.curve');

type CurveElement = Element & { [KEY]?: CurveState };

export function setCurveState(element: Element, state: CurveState | undefined): void {
  (element as CurveElement)[KEY] = state;
}

/** The state of the nearest container around `element`. */
export function findCurveState(element: Element): CurveState | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const state = (at as CurveElement)[KEY];
    if (state) return state;
  }
  return undefined;
}
