import type { Recipe } from './recipe';

/** What is wrong with one setting of a recipe, in words for the person who set it. */
export interface RecipeProblem {
  readonly field: keyof Recipe;
  readonly message: string;
}

/** Smallest and largest value of each numeric setting; the learning rate must be above its smallest. */
export const recipeBounds = {
  layers: [1, 6],
  units: [1, 1024],
  dropout: [0, 0.9],
  batchSize: [1, 4096],
  epochs: [1, 1000],
  learningRate: [0, 1],
  weightDecay: [0, 10]
} as const;

/** Everything in a recipe that would keep it from training; empty if it can be trained. */
export function validateRecipe(recipe: Recipe): readonly RecipeProblem[] {
  const problems: RecipeProblem[] = [];
  const check = (field: keyof Recipe, holds: boolean, message: string) => {
    if (!holds) problems.push({ field, message });
  };
  const { hidden, dropout, batchSize, epochs, learningRate, weightDecay } = recipe;
  const bounds = recipeBounds;

  check(
    'hidden',
    isWithin(hidden.length, bounds.layers),
    `The network has ${hidden.length} hidden layers. It needs ${range(bounds.layers)}: ` +
      `${hidden.length === 0 ? 'add one' : 'remove some'}.`
  );
  const oddLayer = hidden.findIndex((units) => !isWhole(units) || !isWithin(units, bounds.units));
  check(
    'hidden',
    oddLayer < 0,
    `Hidden layer ${oddLayer + 1} has ${shown(hidden[oddLayer])} units. A layer has a whole number ` +
      `of units, ${range(bounds.units)}; 64 is a good start.`
  );
  check(
    'dropout',
    isWithin(dropout, bounds.dropout),
    `Dropout is ${shown(dropout)}. It is the share of units left out at each step, ` +
      `${range(bounds.dropout)}; 0 turns it off.`
  );
  check(
    'batchSize',
    isWhole(batchSize) && isWithin(batchSize, bounds.batchSize),
    `The batch size is ${shown(batchSize)}. A step looks at a whole number of customers, ` +
      `${range(bounds.batchSize)}; 32 is a good start.`
  );
  check(
    'epochs',
    isWhole(epochs) && isWithin(epochs, bounds.epochs),
    `The number of epochs is ${shown(epochs)}. Training goes over all customers a whole number of ` +
      `times, ${range(bounds.epochs)}; 30 is a good start.`
  );
  check(
    'learningRate',
    learningRate > bounds.learningRate[0] && learningRate <= bounds.learningRate[1],
    `The learning rate is ${shown(learningRate)}. It must be above 0 and at most 1; 0.001 to 0.01 ` +
      'suits most networks.'
  );
  check(
    'weightDecay',
    isWithin(weightDecay, bounds.weightDecay),
    `The weight decay is ${shown(weightDecay)}. It must be ${range(bounds.weightDecay)}; 0 turns it ` +
      'off.'
  );
  if (problems.length === 0) {
    check(
      'weightDecay',
      learningRate * weightDecay < 1,
      `A weight decay of ${shown(weightDecay)} with a learning rate of ${shown(learningRate)} would ` +
        'wipe out every weight at each step, so nothing could be learned. Lower one of them until ' +
        'their product is below 1.'
    );
  }
  return problems;
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

function isWhole(value: number): boolean {
  return Number.isInteger(value);
}

function range([low, high]: readonly [number, number]): string {
  return `from ${shown(low)} to ${shown(high)}`;
}

function shown(value: number | undefined): string {
  return value === undefined || Number.isNaN(value)
    ? 'not a number'
    : value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}
