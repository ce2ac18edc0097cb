import type { Spec, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { queueDrawing } from './draw-queue';
import { loadVega } from './load-vega';
import { yieldToPage } from './yield-to-page';

/** A drawn chart and the Vega view behind it. */
export interface EmbeddedChart {
  readonly view: View;
  finalize(): void;
}

/** Turns a chart into what Vega draws. */
export type CompileChart = (spec: TopLevelSpec) => Spec;

/** Class name that the page styles the tooltip with, as `loanbook-theme`. */
const TOOLTIP_THEME = 'loanbook';

/**
 * Compiles a Vega-Lite spec and draws it as SVG into `container`, which is emptied and need not be in the
 * page; `place` is where the reader will see it, and drawings in sight go first. Vega is loaded on first use. Expressions are interpreted, never compiled, so that the page needs no `unsafe-eval`; what a
 * spec says in `usermeta` is ignored, since there it could change these very options. Loading, compiling,
 * parsing and drawing are separate tasks.
 *
 * @param compileChart in place of Vega-Lite, where charts were compiled before
 * @throws LoanbookError `stopped` if the signal aborts before its turn, Error of Vega-Lite or Vega for a spec that they do not understand.
 */
export function embedChart(
  place: Element,
  container: HTMLElement,
  spec: TopLevelSpec,
  signal?: AbortSignal,
  compileChart?: CompileChart
): Promise<EmbeddedChart> {
  const draw = async () => {
    const { embed, vega, vegaLite, expressionInterpreter } = await loadVega();
    await yieldToPage();
    const compiled = compileChart
      ? compileChart(spec)
      : vegaLite.compile({ ...spec, usermeta: undefined }).spec;
    await yieldToPage();

    /**
     * Draws in a task of its own the first time; vega-embed parses and draws in one. Vega itself passes
     * arguments that its types do not name: they are handed on.
     */
    class PausingView extends vega.View {
      #drawn = false;
      override async runAsync(...given: []): Promise<View> {
        if (!this.#drawn) {
          this.#drawn = true;
          await yieldToPage();
        }
        return super.runAsync(...given);
      }
    }
    const result = await embed(container, compiled, {
      mode: 'vega',
      actions: false,
      renderer: 'svg',
      hover: false,
      defaultStyle: false,
      ast: true,
      expr: expressionInterpreter,
      viewClass: PausingView,
      // An empty frame, drawn before its rows, would warn of every scale.
      logLevel: vega.Error,
      tooltip: { theme: TOOLTIP_THEME, disableDefaultStyle: true }
    });
    return { view: result.view, finalize: () => result.finalize() };
  };
  return queueDrawing(place, draw, signal);
}
