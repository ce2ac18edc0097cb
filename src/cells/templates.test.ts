import { describe, expect, it } from 'vitest';
import { answerReference } from '../core/live-values/answer-reference';
import { splitLiveText } from '../core/live-values/split-live-text';
import { referenceRecipe } from '../core/model/recipes';
import { documentNodes } from '../notebook/document-nodes';
import type { Services } from '../compute/services';
import type { AnyCell } from '../notebook/cell';
import { Notebook } from '../notebook/notebook.svelte';
import { allCells } from './all-cells';
import { LiveValues } from './live-values/live-values.svelte';
import { modelCell } from './model-cell';
import type { ModelParams } from './model-cell';
import { prepareCell } from './prepare-cell';
import { templates } from './templates';
import { textCell, type TextParams } from './text-cell';

const definitions = new Map(allCells.map((each): [string, AnyCell<Services>] => [each.kind, each]));

describe.each(templates.map((template) => [template.id, template] as const))(
  '%s',
  (id, template) => {
    const document = template.document();

    it('has cells of known kinds with ids of their own, whose inputs are all there', () => {
      const ids = document.cells.map((cell) => cell.id);
      expect(new Set(ids).size).toBe(ids.length);
      const nodes = documentNodes(document, definitions);
      expect(nodes).toHaveLength(ids.length);
      expect(nodes.filter(({ problem }) => problem !== null)).toEqual([]);
    });

    it('has plain data for parameters, and is made anew each time', () => {
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      expect(template.document()).not.toBe(document);
      expect(template.document()).toEqual(document);
    });

    it(`asks in its texts for values that there are (${id})`, () => {
      const notebook = new Notebook(allCells, {} as Services, () => 0, undefined, document);
      const cells = new LiveValues(notebook).cells;
      const references = document.cells
        .filter(({ kind }) => kind === textCell.kind)
        .flatMap(({ params }) => splitLiveText((params as TextParams).text))
        .filter((part) => typeof part !== 'string');
      const unknown = references.filter(
        (reference) => answerReference(reference, cells).kind === 'unknown'
      );
      expect(unknown).toEqual([]);
    });
  }
);

it('has the published recipe in the published analysis', () => {
  const { cells } = templates.find(({ id }) => id === 'reference')!.document();
  const params = (kind: string) => cells.find((cell) => cell.kind === kind)!.params;
  expect((params(modelCell.kind) as ModelParams).recipe).toEqual(referenceRecipe);
  expect(params(prepareCell.kind)).toMatchObject({ categories: 'as-numbers', scalerRows: 'all' });
});
