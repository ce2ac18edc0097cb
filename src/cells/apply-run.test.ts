import { expect, it } from 'vitest';
import type { Services } from '../compute/services';
import { referencePreparation, referenceRecipe } from '../core/model/recipes';
import { sampleRun } from '../core/runs/testing/sample-run';
import { Notebook } from '../notebook/notebook.svelte';
import { applyRun } from './apply-run';
import { dataCell } from './data-cell';
import { modelCell } from './model-cell';
import { prepareCell } from './prepare-cell';
import { trainCell } from './train-cell';

it('takes over all that a run was made with but its customers, engine and pretend column', () => {
  const never = { table: { openSample: () => new Promise<never>(() => undefined) } };
  const cells = [dataCell, prepareCell, modelCell, trainCell];
  const notebook = new Notebook(cells, never as unknown as Services, () => 0);
  notebook.setParams(trainCell, { seed: 1, engine: 'cpu' });
  const { preparation } = sampleRun();
  const changed = { splitSeed: 7, testShare: 0.2, dropped: ['Age'], leak: true };
  applyRun(
    notebook,
    sampleRun({
      preparation: { ...preparation, ...referencePreparation, ...changed },
      recipe: { ...referenceRecipe, name: 'custom', epochs: 3 },
      seed: 9
    })
  );
  expect(notebook.params(prepareCell)).toEqual({
    ...preparation,
    ...referencePreparation,
    ...changed,
    leak: false
  });
  expect(notebook.params(modelCell).recipe).toEqual({
    ...referenceRecipe,
    name: 'custom',
    epochs: 3
  });
  expect(notebook.params(trainCell)).toEqual({ seed: 9, engine: 'cpu' });
  expect(notebook.params(dataCell)).toEqual(dataCell.defaults);
});
