/** A rising line through points: what a probability becomes. Between the points straight, outside level. */
export interface IsotonicMap {
  readonly kind: 'isotonic';
  /** Ascending. */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly accepted: number;
}

/**
 * The never falling step function from probability to share accepted that fits the answers best: neighbours that
 * fall are pooled until none does. Points inside a step are left out. Without customers it has no points.
 * Source: scikit-learn's `IsotonicRegression`; Barlow et al. (1972) for pooling adjacent violators.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function fitIsotonic(
  labels: Uint8Array,
  probabilities: Float32Array | Float64Array
): IsotonicMap {
  const blocks: Block[] = [];
  for (const next of groupEquals(labels, probabilities)) {
    let block = next;
    for (;;) {
      const last = blocks.at(-1);
      if (!last || shareOf(last) < shareOf(block)) break;
      blocks.pop();
      block = {
        from: last.from,
        to: block.to,
        weight: last.weight + block.weight,
        accepted: last.accepted + block.accepted
      };
    }
    blocks.push(block);
  }
  const points = blocks.flatMap((block) => {
    const y = shareOf(block);
    return block.from === block.to
      ? [{ x: block.from, y }]
      : [
          { x: block.from, y },
          { x: block.to, y }
        ];
  });
  return { kind: 'isotonic', x: points.map(({ x }) => x), y: points.map(({ y }) => y) };
}

function shareOf({ accepted, weight }: Block): number {
  return accepted / weight;
}

/** Customers of equal probability together, ascending. */
function groupEquals(labels: Uint8Array, probabilities: Float32Array | Float64Array): Block[] {
  const order = Uint32Array.from(labels, (_, row) => row).sort(
    (a, b) => probabilities[a]! - probabilities[b]!
  );
  const groups: Block[] = [];
  for (const row of order) {
    const value = probabilities[row]!;
    const last = groups.at(-1);
    const label = labels[row]!;
    if (last?.from === value) {
      const grown = { weight: last.weight + 1, accepted: last.accepted + label };
      groups[groups.length - 1] = { ...last, ...grown };
    } else groups.push({ from: value, to: value, weight: 1, accepted: label });
  }
  return groups;
}
