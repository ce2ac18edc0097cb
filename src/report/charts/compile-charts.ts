import type { ChartTheme } from '../../charts/chart-theme';
import type { CompileChart } from '../../platform/embed-chart';
import { jsonDifference, type JsonDifference } from '../document/json-difference';
import type { CompiledChart, CompiledCharts } from './compiled-charts';
import { hoistValues } from './hoist-values';
import type { ReportFigure } from './report-figure';
import { REPORT_WIDTHS } from './report-widths';

export interface ChartCompiler {
  readonly themes: readonly ChartTheme[];
  /** Vega-Lite's. */
  readonly compile: CompileChart;
  /** Lets the page answer; called between charts. */
  readonly pause: () => Promise<void>;
  /** Told how many of the figures are done. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** What was compiled before, by a frame's key: it is put in and taken from here. */
  readonly known: Map<string, CompiledChart>;
}

/**
 * Compiles a report's charts in every theme and for every width. Of each figure one is kept whole, of its others what
 * they differ in: mostly colours and places.
 */
export async function compileCharts(
  figures: readonly ReportFigure[],
  { themes, compile, pause, onProgress, signal, known }: ChartCompiler
): Promise<CompiledCharts> {
  const whole: CompiledChart[] = [];
  const frames: Record<string, readonly [number, JsonDifference | null]> = {};
  for (const [at, figure] of figures.entries()) {
    onProgress?.(at, figures.length);
    let first: number | null = null;
    for (const width of REPORT_WIDTHS.toReversed()) {
      for (const theme of themes) {
        const { frame, key } = hoistValues(figure.draw(theme, width).spec);
        if (key in frames) continue;
        let compiled = known.get(key);
        if (!compiled) {
          await pause();
          signal?.throwIfAborted();
          compiled = compile(frame);
          known.set(key, compiled);
        }
        first ??= whole.push(compiled) - 1;
        frames[key] = [first, jsonDifference(whole[first], compiled)];
      }
    }
  }
  onProgress?.(figures.length, figures.length);
  return { whole, frames };
}
