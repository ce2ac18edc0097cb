import { finestUnit } from '../../core/data/finest-unit';

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

function clean(value: number): number {
  return Number(value.toPrecision(12));
}
