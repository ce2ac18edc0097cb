import type { TopLevelSpec } from 'vega-lite';
import type { ChartSpec } from './chart-spec';
import type { ChartTheme } from './chart-theme';

const MARGIN = 24;
const TITLE_LINE = 20;
const SUBTITLE_LINE = 18;
const TITLE_CHARACTER = 8.6;
const SUBTITLE_CHARACTER = 7.2;

/** The chart as it leaves the page: title and subtitle inside, on the page's ground, with a margin. */
export function titledSpec(chart: ChartSpec, theme: ChartTheme): TopLevelSpec {
  const title = wrapText(chart.title, chart.width / TITLE_CHARACTER);
  const subtitle = wrapText(chart.subtitle, chart.width / SUBTITLE_CHARACTER);
  const titleHeight = title.length * TITLE_LINE + subtitle.length * SUBTITLE_LINE + 24;
  const fitted = {
    ...chart.spec,
    title: { text: title, subtitle },
    background: theme.tokens.paper,
    padding: MARGIN
  };
  const isFitted = 'width' in chart.spec && chart.spec.width === chart.width;
  if (!isFitted) return fitted;
  // A fitted chart shares its height with the title and the margin: give it that much more.
  return {
    ...fitted,
    width: chart.width + 2 * MARGIN,
    height: chart.height + titleHeight + 2 * MARGIN
  };
}

/** Lines of at most `most` characters, broken between words. */
function wrapText(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + word.length + 1 > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
