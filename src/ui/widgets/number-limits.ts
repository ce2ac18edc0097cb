/** What a number field takes. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. */
  readonly integer?: boolean;
}

/**
 * Says what is wrong with a number, in words for the person who typed it; null where nothing is.
 *
 * @param show how a limit reads, e.g. with its unit
 */
export function limitMessage(
  value: number | null,
  limits: NumberLimits,
  show: (limit: number) => string
): string | null {
  const { min = -Infinity, max = Infinity, integer = false } = limits;
  const inRange = value !== null && value >= min && value <= max;
  if (inRange && (!integer || Number.isInteger(value))) return null;
  const what = integer ? 'Enter a whole number' : 'Enter a number';
  if (Number.isFinite(min) && Number.isFinite(max))
    return `${what} from ${show(min)} to ${show(max)}.`;
  if (Number.isFinite(min)) return `${what} of at least ${show(min)}.`;
  if (Number.isFinite(max)) return `${what} of at most ${show(max)}.`;
  return `${what}.`;
}

/** One step up or down, kept within the limits and free of the dust of binary fractions. */
export function stepNumber(value: number, by: number, limits: NumberLimits): number {
  const { min = -Infinity, max = Infinity } = limits;
  const moved = Number((value + by).toPrecision(12));
  return Math.min(max, Math.max(min, moved));
}
