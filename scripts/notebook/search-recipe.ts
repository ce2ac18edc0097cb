import { setTimeout as delay } from 'node:timers/promises';
import type { NotebookPage } from '../../e2e/pages/notebook-page';
import { failureWords } from './failure-words.ts';
import type { ProgressLines } from './progress-lines.ts';
import { progressWords } from './progress-words.ts';

/** How often the search is looked at. */
const LOOK_MS = 200;

/**
 * Searches in the page and gives the Model cell the winner's recipe.
 *
 * @param seed of every run, as the winner's training has it
 * @throws Error with the page's own message, if the search fails.
 */
export async function searchRecipe(
  notebook: NotebookPage,
  method: 'grid' | 'halving',
  seed: number,
  progress: ProgressLines
): Promise<void> {
  const startMs = performance.now();
  await notebook.chooseSearchMethod(method);
  await notebook.setNumber('search-seed', seed);
  await notebook.pressSearch('Start');
  for (;;) {
    const status = (await notebook.statuses()).get('search');
    if (status === 'done') break;
    if (status === 'failed' || status === 'stopped') {
      throw new Error(await failureWords(notebook, 'search'));
    }
    progress.now(`search        ${await progressWords(notebook, 'search')}`.trimEnd());
    await delay(LOOK_MS);
  }
  await notebook.takeWinner();
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  progress.line(`search        done after ${seconds} s`);
}
