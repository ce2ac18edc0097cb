import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';

/** What became of a spec: its SVG, and every warning of Vega-Lite. */
export interface HeadlessDrawing {
  readonly svg: string;
  readonly warnings: readonly string[];
}

/** Compiles and draws a spec as the page does, expressions interpreted. */
export async function drawHeadless(spec: TopLevelSpec): Promise<HeadlessDrawing> {
  const warnings: string[] = [];
  const note = (...parts: readonly unknown[]) => {
    warnings.push(parts.join(' '));
    return logger;
  };
  const logger = {
    level: () => logger,
    error: note,
    warn: note,
    info: () => logger,
    debug: () => logger
  };
  const compiled = compile(spec, { logger }).spec;
  const view = new View(parse(compiled, {}, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'none'
  });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, warnings };
}
