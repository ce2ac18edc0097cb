/** The page's families, as the tokens name them. */
const FAMILIES = ['Source Serif 4 Variable', 'Inter Variable', 'JetBrains Mono Variable'];

/**
 * Loads the page's fonts before they are first used: when one arrives the browser lays out the whole page again,
 * which takes longer the more stands on it. A font that cannot be loaded is replaced by the system's.
 */
export function loadFonts(): void {
  for (const family of FAMILIES) {
    document.fonts.load(`1rem "${family}"`).catch(() => undefined);
  }
}
