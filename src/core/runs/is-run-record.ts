import { validateRecipe } from '../model/validate-recipe';
import type { Recipe } from '../model/recipe';
import {
  activationLabels,
  categoriesLabels,
  initializerLabels,
  optimizerLabels,
  recipeLabels,
  scalerRowsLabels,
  scalingLabels,
  scheduleLabels
} from '../model/recipe-words';
import type { RunRecord } from './run-record';

type Check = (value: unknown) => boolean;

/** As `Date.toISOString` writes it. */
const ISO_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether a value that was stored is a whole run: what another version wrote, or half of it, is not. */
export function isRunRecord(value: unknown): value is RunRecord {
  return isRun(value);
}

const isText: Check = (value) => typeof value === 'string';
/** NaN is a number too: a precision without predicted positives. */
const isNumber: Check = (value) => typeof value === 'number';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const keyOf = (labels: object): Check => oneOf(...Object.keys(labels));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([key, check]) => check(Reflect.get(value, key)));
const numbers = (...keys: readonly string[]) =>
  shape(Object.fromEntries(keys.map((key) => [key, isNumber])));

const hasRecipeShape = shape({
  name: keyOf(recipeLabels),
  hidden: listOf(isNumber),
  activation: keyOf(activationLabels),
  firstInitializer: keyOf(initializerLabels),
  otherInitializer: keyOf(initializerLabels),
  dropout: isNumber,
  batchSize: isNumber,
  epochs: isNumber,
  optimizer: keyOf(optimizerLabels),
  learningRate: isNumber,
  schedule: keyOf(scheduleLabels),
  weightDecay: isNumber
});
const isRecipe: Check = (value) =>
  hasRecipeShape(value) && validateRecipe(value as Recipe).length === 0;

const isPreparation = shape({
  splitSeed: isNumber,
  testShare: isNumber,
  validationShare: isNumber,
  categories: keyOf(categoriesLabels),
  scalerRows: keyOf(scalerRowsLabels),
  scaling: optional(keyOf(scalingLabels)),
  leak: optional(oneOf(true, false)),
  division: optional(oneOf('random', 'grouped')),
  groupedBy: optional(listOf(isText)),
  dropped: listOf(isText)
});

const isInterval: Check = (value) => listOf(isNumber)(value) && (value as unknown[]).length === 2;
const isScores = shape({
  rows: isNumber,
  accepted: isNumber,
  threshold: isNumber,
  confusion: numbers('tn', 'fp', 'fn', 'tp'),
  metrics: numbers(
    ...['accuracy', 'precision', 'recall', 'f1', 'rocAuc', 'prAuc', 'logLoss', 'brier']
  ),
  intervals: shape({
    accuracy: isInterval,
    precision: isInterval,
    recall: isInterval,
    f1: isInterval,
    rocAuc: isInterval
  })
});

const isRun = shape({
  id: isText,
  name: isText,
  startedAt: (value) => isText(value) && ISO_TIME.test(value as string),
  data: shape({
    name: isText,
    fingerprint: isText,
    rowCount: isNumber,
    repairs: listOf(isText)
  }),
  preparation: isPreparation,
  recipe: isRecipe,
  seed: isNumber,
  engine: orNull(isText),
  switches: listOf(shape({ from: isText, to: isText, epoch: isNumber, reason: isText })),
  state: oneOf('finished', 'stopped', 'failed'),
  problem: orNull(isText),
  epochs: listOf(numbers('loss', 'accuracy', 'valLoss', 'valAccuracy')),
  scores: orNull(isScores),
  durationMs: orNull(isNumber),
  msPerStep: orNull(isNumber)
});
