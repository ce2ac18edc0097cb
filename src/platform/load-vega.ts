import { firstPaint } from './first-paint';
import { yieldToPage } from './yield-to-page';

/**
 * The drawing libraries, loaded on first use and one after the other: each is large, and started together
 * they would hold the page in one long task. Charts that stand on the page from the beginning wait until it has
 * been painted.
 */
export async function loadVega() {
  await firstPaint();
  const vega = await import('vega');
  await yieldToPage();
  const vegaLite = await import('vega-lite');
  await yieldToPage();
  const { expressionInterpreter } = await import('vega-interpreter');
  const { default: embed } = await import('vega-embed');
  return { vega, vegaLite, expressionInterpreter, embed };
}
