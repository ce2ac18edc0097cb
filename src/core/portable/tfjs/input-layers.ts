import { LoanbookError } from '../../errors';
import type { InputStep } from '../portable-model';
import type { NamedLayer } from './tfjs-model';

/** A column's levels as it takes numbers in: a number as it is, a text by its place in this list, from 1. */
export interface TfjsColumn {
  /** Empty for a column of numbers. */
  readonly texts: readonly string[];
  readonly negativeIsZero: boolean;
}

/**
 * Two dense layers that turn raw columns into scaled inputs, so that any TensorFlow.js or Keras loads them.
 *
 * The first has, for a number, how far it is above and below the mean; for a level k, three hinges whose second
 * difference is 1 at k and 0 from k ± width on: relu((x−k)/w+1) − 2·relu((x−k)/w) + relu((x−k)/w−1). The width is a power of two
 * and at most a quarter of the distance to the next level, so no other level is touched. The second adds them up,
 * scaled. Means are taken off before anything is divided: a small spread around a large mean stays exact in single
 * precision. A number whose negative values count as 0 has one hinge, at 0.
 *
 * @throws LoanbookError `bad-setting` for categories that single precision cannot tell apart
 */
export function inputLayers(
  steps: readonly InputStep[],
  columns: readonly TfjsColumn[]
): readonly [columns: NamedLayer, scaler: NamedLayer] {
  const units = steps.map((step) => unitsOf(step, steps, columns));
  const hidden = units.reduce((sum, each) => sum + each.length, 0);
  const first = emptyLayer('columns', columns.length, hidden, 'relu');
  const second = emptyLayer('scaler', hidden, steps.length, 'linear');
  let at = 0;
  for (const [i, step] of steps.entries()) {
    for (const { slope, offset, weight } of units[i]!) {
      first.kernel[step.column * hidden + at] = slope;
      first.bias[at] = offset;
      second.kernel[at * steps.length + i] = weight / step.scale;
      at++;
    }
    second.bias[i] = -(step.mean - meanTakenOff(step, columns)) / step.scale;
  }
  return [first, second];
}

interface Unit {
  readonly slope: number;
  readonly offset: number;
  readonly weight: number;
}

/** What the first layer takes off a number: the mean as single precision has it. The second takes off the rest. */
function meanTakenOff(step: InputStep, columns: readonly TfjsColumn[]): number {
  if (step.kind === 'level' || columns[step.column]!.negativeIsZero) return 0;
  return Math.fround(step.mean);
}

function unitsOf(
  step: InputStep,
  steps: readonly InputStep[],
  columns: readonly TfjsColumn[]
): Unit[] {
  const { texts, negativeIsZero } = columns[step.column]!;
  if (step.kind === 'number') {
    if (negativeIsZero) return [{ slope: 1, offset: 0, weight: 1 }];
    const mean = meanTakenOff(step, columns);
    return [
      { slope: 1, offset: -mean, weight: 1 },
      { slope: -1, offset: mean, weight: -1 }
    ];
  }
  const levelOf = ({ level }: Extract<InputStep, { kind: 'level' }>) =>
    typeof level === 'number' ? Math.fround(level) : texts.indexOf(level) + 1;
  const levels = steps.flatMap((each) =>
    each.kind === 'level' && each.column === step.column ? [levelOf(each)] : []
  );
  const level = levelOf(step);
  const steepness = 1 / widthAround(level, levels);
  return [1, 0, -1].map((shift, i) => ({
    slope: steepness,
    offset: shift - level * steepness,
    weight: i === 1 ? -2 : 1
  }));
}

/** Around whole numbers others are a whole step away; around others the level that has no input may be close. */
const WIDEST = { whole: 2 ** -4, other: 2 ** -10 } as const;

/** Beyond this many widths from 0, single precision cannot tell a level from its neighbours. */
const MOST_WIDTHS = 2 ** 22;

function widthAround(level: number, levels: readonly number[]): number {
  const distances = levels
    .filter((other) => other !== level)
    .map((other) => Math.abs(other - level));
  const widest = levels.every(Number.isInteger) ? WIDEST.whole : WIDEST.other;
  const width = Math.min(widest, ...distances.map((each) => 2 ** Math.floor(Math.log2(each / 4))));
  if (Math.abs(level) / width <= MOST_WIDTHS) return width;
  throw new LoanbookError(
    'bad-setting',
    `The category ${level} is too large a number, or too close to another one, for TensorFlow.js, which counts in single precision. Take the network as ONNX.`
  );
}

function emptyLayer(
  name: string,
  inputs: number,
  units: number,
  activation: NamedLayer['activation']
): NamedLayer {
  return {
    name,
    inputs,
    units,
    activation,
    kernel: new Float32Array(inputs * units),
    bias: new Float32Array(units)
  };
}
