import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHART_TOKENS, chartTheme, type ChartTheme, type ChartTokens } from '../chart-theme';

/** The two themes as the page's own style sheet gives them. */
export function readThemes(): Record<'light' | 'dark', ChartTheme> {
  const css = readFileSync(resolve(process.cwd(), 'src/ui/styles/tokens.css'), 'utf8');
  const light = declarations(css, "[data-theme='light']");
  const dark = declarations(css, "[data-theme='dark']");
  return { light: chartTheme(pick(light)), dark: chartTheme(pick({ ...light, ...dark })) };
}

function declarations(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()])
  );
}

function pick(declared: Record<string, string>): ChartTokens {
  const entries = CHART_TOKENS.map((name) => [name, declared[name]!]);
  return Object.fromEntries(entries) as ChartTokens;
}
