import { asMarkdown } from '../../cells/as-markdown';
import { codeOf } from '../../cells/code/code-of';
import { LiveValues } from '../../cells/live-values/live-values.svelte';
import type { TextParams } from '../../cells/text-cell';
import type { Services } from '../../compute/services';
import type { DocumentCell } from '../../notebook/document';
import type { Notebook } from '../../notebook/notebook.svelte';
import type { NotebookSection } from './notebook-section';
import { resultBlocks } from './result-blocks';
import { textMarkdown } from './text-markdown';

/** Kinds that mean something only where they can be pressed. */
const leftOut: ReadonlySet<string> = new Set(['lessons', 'runs']);

/** The notebook's cells in reading order, as they read elsewhere. A cell's values are told with its mark of age. */
export function sectionsOf(notebook: Notebook<Services>): readonly NotebookSection[] {
  const values = new LiveValues(notebook).cells;
  return notebook.document.cells
    .filter(({ kind }) => !leftOut.has(kind))
    .map((cell): NotebookSection => {
      const { id, kind } = cell;
      const text = kind === 'text' ? (cell.params as TextParams).text : null;
      return {
        id,
        kind,
        title: notebook.title(id),
        reads: Object.values(notebook.inputsOf(id)),
        blocks: text === null ? blocksOf(notebook, cell) : [textMarkdown(text, values)],
        python: codeOf(kind, notebook.scope(id))?.python ?? null
      };
    });
}

function blocksOf(notebook: Notebook<Services>, { id, kind, params }: DocumentCell) {
  const asked = kind === 'query' || kind === 'chart' ? [asMarkdown(params)] : [];
  const result = notebook.resultOf(id);
  if (result === undefined) return [...asked, '_Not run yet._'];
  const said = resultBlocks(kind, result);
  if (said.length === 0) return asked;
  const old = notebook.statusOf(id) === 'done' ? [] : ['_Made before the latest change above it._'];
  return [...asked, ...old, ...said];
}
