/** A generator of uniform numbers in [0, 1). */
export type Random = () => number;

/**
 * Mulberry32: a 32-bit generator, the same on every machine. Period 2^32.
 * Source: Tommy Ettinger's public-domain mulberry32.
 */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place (Fisher-Yates from the end) and returns the same array. */
export function shuffle<T extends { [index: number]: V; length: number }, V>(
  items: T,
  random: Random
): T {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = items[i]!;
    items[i] = items[j]!;
    items[j] = held;
  }
  return items;
}
