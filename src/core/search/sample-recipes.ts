import type { Recipe } from '../model/recipe';
import { recommendedRecipe } from '../model/recipes';
import { mulberry32, type Random } from '../random';

/** What a recipe is drawn from. Each pair is the smallest and the largest. */
export const sampleRanges = {
  layers: [1, 4],
  /** Units of every hidden layer; drawn by order of magnitude. */
  units: [16, 256],
  batchSizes: [16, 32, 64, 128],
  /** By order of magnitude. */
  learningRate: [0.0003, 0.03],
  /** None for one recipe in three. */
  dropout: [0.1, 0.5],
  /** None for one recipe in three; by order of magnitude. */
  weightDecay: [0.01, 1]
} as const;

/** Keeps a search's recipes apart from the streams that trainings take from the same seed. */
const SAMPLE_STREAM = 0x2545f491;

/**
 * Draws recipes at random: width, depth, batch, learning rate and its schedule, dropout and weight decay.
 * Random draws find good settings sooner than a grid where few settings matter.
 * Source: Bergstra and Bengio (2012), "Random search for hyper-parameter optimization".
 *
 * @param epochs of a run that is never let go
 */
export function sampleRecipes(count: number, epochs: number, seed: number): readonly Recipe[] {
  const random = mulberry32(seed ^ SAMPLE_STREAM);
  return Array.from({ length: count }, () => sampleRecipe(random, epochs));
}

function sampleRecipe(random: Random, epochs: number): Recipe {
  const between = ([low, high]: readonly [number, number]) => low + random() * (high - low);
  const byMagnitude = ([low, high]: readonly [number, number]) =>
    between([Math.log(low), Math.log(high)]);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const orNone = (draw: () => number) => (random() < 1 / 3 ? 0 : draw());

  const [fewest, most] = sampleRanges.layers;
  const layers = fewest + Math.floor(random() * (most - fewest + 1));
  const units = Math.round(Math.exp(byMagnitude(sampleRanges.units)));
  return {
    ...recommendedRecipe,
    name: 'custom',
    hidden: Array.from({ length: layers }, () => units),
    batchSize: pick(sampleRanges.batchSizes),
    learningRate: twoDigits(Math.exp(byMagnitude(sampleRanges.learningRate))),
    schedule: pick(['constant', 'cosine']),
    dropout: orNone(() => Math.round(between(sampleRanges.dropout) * 20) / 20),
    weightDecay: orNone(() => twoDigits(Math.exp(byMagnitude(sampleRanges.weightDecay)))),
    epochs
  };
}

/** Two significant digits: a recipe is read and typed by people. */
function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
