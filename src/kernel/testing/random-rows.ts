import type { Random } from '../../core/random';

/** Labelled rows with inputs between −1 and 1, and what each row counts. */
export function randomRows(rows: number, features: number, random: Random) {
  return {
    rows,
    features,
    x: Float32Array.from({ length: rows * features }, () => random() * 2 - 1),
    y: Uint8Array.from({ length: rows }, () => (random() < 0.4 ? 1 : 0)),
    weights: Float32Array.from({ length: rows }, () => 0.2 + random())
  };
}
