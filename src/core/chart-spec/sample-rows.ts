import { mulberry32 } from '../random';

/**
 * Positions of `most` of the rows, drawn by a seed, in their order; all of them if they are fewer.
 * @param rows positions
 */
export function sampleRows(rows: Uint32Array, most: number, seed = 1): Uint32Array {
  if (rows.length <= most) return rows;
  const random = mulberry32(seed);
  const drawn = rows.slice();
  for (let at = 0; at < most; at++) {
    const from = at + Math.floor(random() * (drawn.length - at));
    [drawn[at], drawn[from]] = [drawn[from]!, drawn[at]!];
  }
  return drawn.slice(0, most).sort();
}
