import type { ChartTheme } from '../chart-theme';
import { mixColours } from '../mix-colours';

/**
 * Colours for so many categories, those of the theme first and then nearer to the paper. Green and grey, which
 * everywhere stand for who accepted and who declined, come last.
 */
export function categoryColours({ tokens }: ChartTheme, count: number): readonly string[] {
  const base = [tokens.focus, tokens.stale, tokens.fail, tokens['ink-soft'], tokens.accept];
  const rounds = [0, 0.45, 0.7, 0.25].flatMap((share) =>
    base.map((colour) => mixColours(colour, tokens.paper, share))
  );
  return rounds.slice(0, Math.max(1, Math.min(count, rounds.length)));
}
