import { LoanbookError } from '../../core/errors';
import type { CompileChart } from '../../platform/embed-chart';
import { withDifference, type JsonDifference } from '../document/json-difference';
import { hoistValues } from './hoist-values';

/** A chart as Vega draws it. */
export type CompiledChart = ReturnType<CompileChart>;

/** Charts as Vega draws them, without rows. */
export interface CompiledCharts {
  /** One a figure. */
  readonly whole: readonly CompiledChart[];
  /** By a frame's key: what it is made of, in another theme or for another width. */
  readonly frames: Readonly<Record<string, readonly [whole: number, JsonDifference | null]>>;
}

/**
 * What takes the place of Vega-Lite in a report: finds the chart that was compiled, and puts the rows in.
 * @returns throws LoanbookError `internal` for a chart that was not
 */
export function openCompiledCharts({ whole, frames }: CompiledCharts): CompileChart {
  return (spec) => {
    const { key, values } = hoistValues(spec);
    const frame = Object.hasOwn(frames, key) ? frames[key] : undefined;
    if (!frame) {
      throw new LoanbookError(
        'internal',
        'This chart is not in the report as it was written. Its table shows the same numbers.'
      );
    }
    const compiled = withDifference(whole[frame[0]], frame[1]) as CompiledChart;
    const data = (compiled.data ?? []).map((each) =>
      Object.hasOwn(values, each.name) ? { ...each, values: [...values[each.name]!] } : each
    );
    return { ...compiled, data };
  };
}
