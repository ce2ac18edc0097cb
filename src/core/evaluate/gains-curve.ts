/** How many acceptors are reached by calling from the top of a ranking, after each customer called. */
export interface GainsCurve {
  readonly rows: number;
  readonly accepted: number;
  /** Acceptors among the first k customers, for k from 0 to all. */
  readonly reached: Uint32Array;
}

/**
 * Ranks customers by falling score and counts acceptors from the top; equal scores keep the order of the rows.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function gainsCurve(labels: Uint8Array, scores: Float32Array | Float64Array): GainsCurve {
  const order = Uint32Array.from(labels, (_, row) => row).sort((a, b) => scores[b]! - scores[a]!);
  const reached = new Uint32Array(labels.length + 1);
  order.forEach((row, place) => (reached[place + 1] = reached[place]! + labels[row]!));
  return { rows: labels.length, accepted: reached[labels.length]!, reached };
}
