import { setTimeout as delay } from 'node:timers/promises';
import type { NotebookPage } from '../../e2e/pages/notebook-page';
import type { NotebookArguments } from './arguments.ts';
import { failureWords } from './failure-words.ts';
import type { ProgressLines } from './progress-lines.ts';
import { progressWords } from './progress-words.ts';
import { ModelsCell } from '../../e2e/pages/models-cell';

/** How often the comparison is looked at. */
const LOOK_MS = 200;

/**
 * Compares the models in the page: on the test rows, by cross-validation at random or with copies together, or on
 * the folds of a file.
 *
 * @throws Error with the page's own message, if the folds cannot be used or the comparison fails.
 */
export async function compareModels(
  notebook: NotebookPage,
  { cv, folds }: Pick<NotebookArguments, 'cv' | 'folds'>,
  progress: ProgressLines
): Promise<void> {
  const startMs = performance.now();
  const cell = new ModelsCell(notebook);
  if (folds !== null) {
    const problem = await cell.openFolds(folds);
    if (problem !== undefined) throw new Error(problem);
  } else {
    await cell.chooseScheme(cv ?? 'split');
  }
  const obstacle = await cell.obstacle();
  if (obstacle !== undefined) throw new Error(obstacle);
  await cell.compare();
  for (;;) {
    const status = (await notebook.statuses()).get('models');
    if (status === 'done') break;
    if (status === 'failed' || status === 'stopped') {
      throw new Error(await failureWords(notebook, 'models'));
    }
    progress.now(`models        ${await progressWords(notebook, 'models')}`.trimEnd());
    await delay(LOOK_MS);
  }
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  progress.line(`models        done after ${seconds} s`);
}
