import { expect, it } from 'vitest';
import type { Services } from '../compute/services';
import { Notebook } from '../notebook/notebook.svelte';
import { allCells } from './all-cells';
import { defaultDocument } from './default-document';
import { keepCopiesTogether } from './keep-copies-together';
import { modelsCell } from './models-cell';
import { prepareCell } from './prepare-cell';

it('sets split and cross-validation as one edit, and leaves no trace when taken back', () => {
  const notebook = new Notebook(allCells, {} as Services, () => 0, undefined, defaultDocument());
  const both = () => JSON.stringify([notebook.params(prepareCell), notebook.params(modelsCell)]);
  const before = both();
  keepCopiesTogether(notebook, ['Family', 'CCAvg']);
  expect(notebook.params(prepareCell)).toMatchObject({
    division: 'grouped',
    groupedBy: ['Family', 'CCAvg']
  });
  expect(notebook.params(modelsCell)).toMatchObject({
    scheme: 'grouped',
    groupedBy: ['Family', 'CCAvg']
  });
  notebook.undo();
  expect(both()).toBe(before);

  keepCopiesTogether(notebook, ['Family']);
  keepCopiesTogether(notebook, null);
  expect(JSON.stringify(notebook.params(prepareCell))).toBe(JSON.stringify(prepareCell.defaults));
  expect(notebook.params(modelsCell).scheme).toBe('random');
});
