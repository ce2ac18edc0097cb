import { describe, expect, it } from 'vitest';
import type { Services } from '../../compute/services';
import { makeColumn } from '../../core/data/testing/make-table';
import { evaluate } from '../../core/evaluate/evaluate';
import { describeNetwork } from '../../core/model/describe-network';
import { recommendedRecipe } from '../../core/model/recipes';
import { Notebook } from '../../notebook/notebook.svelte';
import { allCells } from '../all-cells';
import { defaultDocument } from '../default-document';
import type { ModelResult } from '../model-cell';
import { evaluateValues } from './evaluate-values';
import { LiveValues } from './live-values.svelte';
import { modelValues } from './model-values';
import { modelsValues } from './models-values';
import { queryValues } from './query-values';

const evaluation = evaluate({
  labels: Uint8Array.from([1, 1, 1, 1, 0, 0, 0, 0, 0, 0]),
  probabilities: Float64Array.from([0.9, 0.8, 0.7, 0.2, 0.6, 0.3, 0.2, 0.1, 0.1, 0.1]),
  threshold: 0.5,
  seed: 1
});

describe('before anything has run', () => {
  const notebook = new Notebook(allCells, {} as Services, () => 0, undefined, defaultDocument());
  const { cells } = new LiveValues(notebook);

  it('every cell says why it has no value', () => {
    expect(cells.map(({ state }) => state)).toEqual(cells.map(() => 'none'));
    expect(cells.find(({ id }) => id === 'train')?.reason).toBe('Train has not run yet.');
    expect(cells.flatMap(({ values }) => values).every(({ value }) => value === undefined)).toBe(
      true
    );
  });

  it('no two values of a cell go by one name', () => {
    for (const { id, values } of cells) {
      const names = values.map(({ path }) => path.toLowerCase().replace(/[\s_-]+/g, ''));
      expect(new Set(names).size, id).toBe(names.length);
    }
  });
});

it('takes every score, its interval and the matrix from an evaluation', () => {
  const values = new Map(evaluateValues.list(evaluation).map(({ path, value }) => [path, value]));
  expect(values.get('recall')).toBe(0.75);
  expect(values.get('recall.low')).toBe(evaluation.intervals.recall[0]);
  expect(values.get('roc auc')).toBe(evaluation.metrics.rocAuc);
  expect(values.get('log loss.low')).toBe(evaluation.intervals.logLoss[0]);
  expect(['tp', 'fn', 'fp', 'tn'].map((key) => values.get(`confusion.${key}`))).toEqual([
    3, 1, 1, 5
  ]);
});

it('tells every model’s scores by its name', () => {
  const { metrics } = evaluation;
  const values = modelsValues.list({
    folds: 25,
    models: [{ name: 'randomForest', mean: metrics }]
  });
  const found = new Map(values.map(({ path, value }) => [path, value]));
  expect(found.get('folds')).toBe(25);
  expect(found.get('Random forest.ROC AUC')).toBe(metrics.rocAuc);
  expect(values.find(({ path }) => path === 'Random forest.Recall')?.format).toBe('share');
});

it('tells a recipe in words and numbers', () => {
  const recipe = recommendedRecipe;
  const result: ModelResult = { recipe, network: describeNetwork(13, recipe) };
  const values = new Map(modelValues.list(result).map(({ path, value }) => [path, value]));
  expect(values.get('units')).toBe('64–32');
  expect(values.get('recipe')).toBe('Recommended');
  expect(values.get('learning rate')).toBe(0.005);
});

it('takes the first row of a table, texts as texts', () => {
  const table = {
    rowCount: 2,
    columns: [makeColumn('rate', [0.25, 0.5]), makeColumn('group', [1, 0], {}, ['a', 'b'])]
  };
  expect(queryValues.list(table).map(({ path, value }) => [path, value])).toEqual([
    ['rows', 2],
    ['columns', 2],
    ['rate', 0.25],
    ['group', 'b']
  ]);
  expect(queryValues.list({ rowCount: 0, columns: [] })).toHaveLength(2);
});
