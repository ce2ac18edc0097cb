import { yieldToPage } from './yield-to-page';

/**
 * The drawing libraries, loaded on first use and one after the other: each is large, and started together
 * they would hold the page in one long task.
 */
export async function loadVega() {
  const vega = await import('vega');
  await yieldToPage();
  const vegaLite = await import('vega-lite');
  await yieldToPage();
  const { expressionInterpreter } = await import('vega-interpreter');
  const { default: embed } = await import('vega-embed');
  return { vega, vegaLite, expressionInterpreter, embed };
}
