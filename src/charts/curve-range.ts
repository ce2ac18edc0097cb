/** Cross-entropy of two equally likely classes: what an untrained network starts near. */
const UNTRAINED_LOSS = Math.LN2;

/**
 * The range of a curve's axis: loss from 0 up; accuracy from the last round 5% below the lowest value to
 * 100%. Values that are not known or not finite do not count.
 */
export function curveRange(
  values: readonly (number | null)[],
  measure: 'loss' | 'accuracy'
): [number, number] {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (measure === 'loss') {
    return [0, known.length === 0 ? UNTRAINED_LOSS : Math.max(...known) * 1.06 || 1];
  }
  if (known.length === 0) return [0.5, 1];
  const lowest = Math.floor((Math.min(...known) - 0.005) * 20) / 20;
  return [Math.max(0, Math.min(lowest, 0.95)), 1];
}
