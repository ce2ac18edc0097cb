import path from 'node:path';
import type { NotebookPage } from '../../e2e/pages/notebook-page';
import type { NotebookArguments } from './arguments.ts';

/** Answers the page's question for the target as `--target` says. */
async function answerTarget(
  notebook: NotebookPage,
  fileName: string,
  target: NotebookArguments['target']
) {
  const columns = await notebook.targetColumns();
  const found = `It has the columns ${columns.join(', ')}.`;
  if (target === null) {
    throw new Error(
      `${fileName} has no column that is known to be the customers' answer. ${found} Name it and the value that means "accepted": --target COLUMN=VALUE.`
    );
  }
  if (!columns.includes(target.column)) {
    throw new Error(`${fileName} has no column "${target.column}". ${found}`);
  }
  await notebook.chooseTargetColumn(target.column);
  const values = await notebook.targetValues();
  if (!values.includes(target.value)) {
    throw new Error(
      `Column "${target.column}" of ${fileName} has no value "${target.value}". Its values are ${values.join(', ')}.`
    );
  }
  return notebook.confirmTarget(target.value, fileName);
}

/**
 * Opens a file in the page.
 *
 * @throws Error with the page's own message, or, where it asks for the target, with what it asks.
 */
export async function openData(
  notebook: NotebookPage,
  file: string,
  target: NotebookArguments['target']
): Promise<void> {
  const fileName = path.basename(file);
  const first = await notebook.openFile(file);
  const answer =
    first.kind === 'asks-target' ? await answerTarget(notebook, fileName, target) : first;
  if (answer.kind === 'failed') throw new Error(answer.message);
}
