import { readTokens } from './read-tokens';
import type { Theme } from './theme';

/** The design tokens of `names` as a theme has them, whichever shows. */
export function themeTokens<Name extends string>(
  names: readonly Name[],
  theme: Theme
): Record<Name, string> {
  const probe = document.createElement('div');
  probe.dataset.theme = theme;
  probe.hidden = true;
  document.body.append(probe);
  try {
    return readTokens(names, probe);
  } finally {
    probe.remove();
  }
}
