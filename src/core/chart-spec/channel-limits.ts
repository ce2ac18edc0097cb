/** Categories that can still be told apart, by what shows them. Channels that are not listed have no limit. */
const MOST: Readonly<Record<string, number>> = {
  x: 60,
  y: 60,
  xOffset: 20,
  yOffset: 20,
  theta: 20,
  color: 20,
  fill: 20,
  stroke: 20,
  shape: 10,
  strokeDash: 8,
  size: 20,
  row: 24,
  column: 24,
  facet: 24
};

/** How many categories a channel can show; null for no limit. */
export function mostCategories(channel: string): number | null {
  return Object.hasOwn(MOST, channel) ? MOST[channel]! : null;
}
