/** What is known of a column's values for the choice of a step. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly typical: number;
  readonly values: readonly { readonly value: number }[];
}

const longestFineTrack = 400;

/**
 * A step for a slider over a column's values: a round number that the data's own precision allows,
 * that divides the range so that both ends can be reached, and that makes at most about 400 stops.
 */
export function sliderStep(range: SliderRange): number {
  const { min, max } = range;
  const unit = finestUnit([min, max, range.typical, ...range.values.map((entry) => entry.value)]);
  const units = Math.round((max - min) / unit);
  if (units <= longestFineTrack) return unit;
  const stops = roundNumbers(units / 100).filter((stop) => units % stop === 0);
  return clean(unit * (stops.at(-1) ?? 1));
}

/** 1, 2, 5, 10, 20, … up to `limit`. */
function roundNumbers(limit: number): number[] {
  const numbers: number[] = [];
  for (let power = 1; power <= limit; power *= 10) {
    numbers.push(...[power, 2 * power, 5 * power].filter((number) => number <= limit));
  }
  return numbers;
}

/** The largest of 1, 0.1, 0.01, 0.001 of which all values are multiples; 0.001 if none is. */
function finestUnit(values: readonly number[]): number {
  for (const digits of [0, 1, 2]) {
    const scale = 10 ** digits;
    const isMultiple = (value: number) =>
      Math.abs(value * scale - Math.round(value * scale)) < 1e-6 * scale;
    if (values.filter(Number.isFinite).every(isMultiple)) return clean(1 / scale);
  }
  return 0.001;
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}
