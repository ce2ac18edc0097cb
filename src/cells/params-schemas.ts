import * as v from 'valibot';
import { metricNames } from '../core/compare/summarise-folds';
import { modelNames } from '../core/model/classic/model-name';
import type { Recipe } from '../core/model/recipe';
import {
  activationLabels,
  categoriesLabels,
  initializerLabels,
  optimizerLabels,
  recipeLabels,
  scalerRowsLabels,
  scalingLabels,
  scheduleLabels
} from '../core/model/recipe-words';
import { portableFormats } from '../core/portable/portable-format';
import { sqlDialectNames } from '../core/portable/sql/sql-dialect-name';
import { recipeBounds, validateRecipe } from '../core/model/validate-recipe';

/** The words that a setting may be, as the labels for them say. */
const wordOf = (labels: object) => v.picklist(Object.keys(labels));
const within = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const texts = (most: number) =>
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(most));
const numbers = (each: v.GenericSchema<number>) =>
  v.pipe(v.array(each), v.minLength(1), v.maxLength(200));

const seed = whole(0, 2 ** 32 - 1);
const engine = v.picklist(['auto', 'simd', 'webgpu', 'webgl', 'wasm', 'cpu']);
const criterion = v.picklist(['accuracy', 'loss', 'f1']);
const share = v.pipe(within(0, 1), v.gtValue(0), v.ltValue(1));

const { epochs, batchSize, units } = recipeBounds;
const recipe = v.pipe(
  v.strictObject({
    name: wordOf(recipeLabels),
    hidden: v.pipe(v.array(v.number()), v.maxLength(100)),
    activation: wordOf(activationLabels),
    firstInitializer: wordOf(initializerLabels),
    otherInitializer: wordOf(initializerLabels),
    dropout: v.number(),
    batchSize: v.number(),
    epochs: v.number(),
    optimizer: wordOf(optimizerLabels),
    learningRate: v.number(),
    schedule: wordOf(scheduleLabels),
    weightDecay: v.number()
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    // Its words are those of the labels, which are those of the type.
    const [problem] = validateRecipe(dataset.value as Recipe);
    if (problem) addIssue({ message: problem.message });
  })
);

const source = v.variant('kind', [
  v.strictObject({ kind: v.literal('sample'), rows: whole(20, 1_000_000), seed }),
  v.strictObject({
    kind: v.literal('file'),
    name: v.pipe(v.string(), v.maxLength(500)),
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'a fingerprint of 16 digits'))
  })
]);

const search = v.strictObject({
  method: v.picklist(['grid', 'halving']),
  grid: v.strictObject({
    learningRates: numbers(within(0, 1)),
    dropouts: numbers(within(...recipeBounds.dropout)),
    neurons: numbers(whole(units[0], units[1])),
    optimizers: v.pipe(v.array(wordOf(optimizerLabels)), v.maxLength(2)),
    epochs: whole(epochs[0], epochs[1]),
    batchSize: whole(batchSize[0], batchSize[1])
  }),
  halving: v.strictObject({ runs: whole(1, 1000), firstEpochs: whole(epochs[0], epochs[1]) }),
  criteria: v.strictObject({ grid: criterion, halving: criterion }),
  seed,
  engine,
  workers: v.nullable(whole(1, 256))
});

const near = v.variant('kind', [
  v.strictObject({ kind: v.literal('equal') }),
  v.strictObject({ kind: v.literal('ignored') }),
  v.strictObject({
    kind: v.literal('within'),
    width: v.pipe(v.number(), v.gtValue(0), v.maxValue(1e12))
  })
]);
const nearRule = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(500)), near),
  v.check((rule) => Object.keys(rule).length <= 10_000, 'at most 10,000 columns')
);

const money = within(0, 1e12);
const models = v.strictObject({
  chosen: v.pipe(v.array(v.picklist(modelNames)), v.maxLength(modelNames.length)),
  scheme: v.picklist(['split', 'random', 'grouped', 'file']),
  parts: whole(2, 20),
  repeats: whole(1, 20),
  foldSeed: seed,
  groupedBy: texts(1000),
  foldsFile: v.nullable(
    v.strictObject({ name: v.pipe(v.string(), v.maxLength(500)), hash: v.string() })
  ),
  seed,
  settings: v.strictObject({
    balanced: v.boolean(),
    tree: v.strictObject({
      maxDepth: whole(1, 20),
      minLeafRows: whole(1, 10_000),
      pruning: within(0, 1)
    }),
    forest: v.strictObject({ trees: whole(1, 2000) }),
    boosting: v.strictObject({
      rounds: whole(1, 5000),
      learningRate: within(0.001, 1),
      earlyStopping: v.boolean(),
      rising: texts(10_000),
      falling: texts(10_000)
    }),
    neighbours: v.strictObject({ count: whole(1, 1000) })
  })
});

const column = v.pipe(v.string(), v.maxLength(500));

/** Of another cell; null: the customers, or none. */
const id = v.nullable(v.pipe(v.string(), v.maxLength(80)));
const channel = v.nullish(
  v.looseObject({ column: v.nullable(column), aggregate: v.nullable(v.string()), bin: v.boolean() })
);
const choice = v.looseObject({
  mark: v.string(),
  x: channel,
  y: channel,
  colour: channel,
  facet: channel
});

/** What the parameters of a cell may be when they come from elsewhere, by its kind. */
export const paramsSchemas: Readonly<Record<string, v.GenericSchema>> = {
  introduction: v.null(),
  data: v.strictObject({ source, repairs: texts(1000) }),
  summary: v.null(),
  charts: v.null(),
  findings: v.null(),
  prepare: v.strictObject({
    splitSeed: seed,
    testShare: share,
    validationShare: share,
    categories: wordOf(categoriesLabels),
    scalerRows: wordOf(scalerRowsLabels),
    scaling: v.optional(wordOf(scalingLabels)),
    leak: v.optional(v.boolean()),
    division: v.optional(v.picklist(['random', 'grouped'])),
    groupedBy: v.optional(texts(1000)),
    dropped: texts(10_000)
  }),
  leaks: v.strictObject({ rule: v.nullable(nearRule) }),
  strangers: v.strictObject({
    chosen: v.pipe(
      v.array(v.picklist(modelNames.filter((name) => name !== 'softVote'))),
      v.maxLength(modelNames.length)
    ),
    parts: whole(2, 20),
    repeats: whole(1, 20),
    foldSeed: seed,
    seed
  }),
  model: v.strictObject({ recipe }),
  search,
  train: v.strictObject({ seed, engine }),
  evaluate: v.strictObject({ threshold: within(0, 1), bootstrapSeed: seed }),
  models,
  inspect: v.strictObject({ columns: v.nullable(v.strictTuple([column, column])) }),
  predict: v.null(),
  explain: v.strictObject({
    scoredOn: v.picklist(['held-out', 'all']),
    metric: v.picklist(metricNames),
    depth: whole(2, 5),
    column: v.nullable(column),
    mayChange: v.nullable(texts(10_000))
  }),
  campaign: v.strictObject({
    costPerContact: money,
    profitPerAcceptance: money,
    budget: v.nullable(money),
    capacity: v.nullable(whole(0, 1e9)),
    listSize: v.nullable(whole(1, 1e9)),
    acceptRate: v.nullable(v.pipe(within(0, 1), v.gtValue(0))),
    excludeHolders: v.boolean(),
    doNotCall: v.nullable(v.strictObject({ column, value: v.pipe(v.string(), v.maxLength(500)) }))
  }),
  fair: v.strictObject({
    columns: v.nullable(texts(100)),
    crossing: v.nullable(v.union([v.strictTuple([]), v.strictTuple([column, column])])),
    equalised: v.nullable(column)
  }),
  omit: v.strictObject({ columns: v.nullable(texts(100)) }),
  card: v.null(),
  elsewhere: v.strictObject({
    model: v.picklist(modelNames),
    format: v.picklist(portableFormats),
    dialect: v.picklist(sqlDialectNames),
    table: v.pipe(v.string(), v.maxLength(500))
  }),
  runs: v.null(),
  lessons: v.null(),
  conclusion: v.null(),
  text: v.looseObject({ text: v.string() }),
  query: v.looseObject({ table: id, text: v.nullable(v.string()) }),
  // Whether a spec may be drawn the chart says itself, wherever the spec comes from.
  chart: v.looseObject({
    table: id,
    choice: v.nullish(choice),
    spec: v.nullish(v.record(v.string(), v.unknown())),
    title: v.optional(v.string()),
    selects: v.optional(v.boolean()),
    follows: v.optional(id)
  })
};
