import { setTimeout as delay } from 'node:timers/promises';
import type { NotebookPage } from '../../e2e/pages/notebook-page';
import { failureWords } from './failure-words.ts';
import type { ProgressLines } from './progress-lines.ts';
import { progressWords } from './progress-words.ts';

/** How often the trainings are looked at. */
const LOOK_MS = 200;

/**
 * Trains the network in the page again without each of these columns.
 *
 * @throws Error that names a column which the network does not see, or with the page's own message if a training
 * fails.
 */
export async function trainWithout(
  notebook: NotebookPage,
  columns: readonly string[],
  progress: ProgressLines
): Promise<void> {
  const startMs = performance.now();
  const unknown = await notebook.trainWithout(columns);
  if (unknown !== undefined) {
    throw new Error(
      `--without: the network sees no column "${unknown}", so it cannot be left out.`
    );
  }
  for (;;) {
    const status = (await notebook.statuses()).get('omit');
    if (status === 'done') break;
    if (status === 'failed' || status === 'stopped') {
      throw new Error(await failureWords(notebook, 'omit'));
    }
    progress.now(`omit          ${await progressWords(notebook, 'omit')}`.trimEnd());
    await delay(LOOK_MS);
  }
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  progress.line(`omit          done after ${seconds} s`);
}

/** Saves the model card, as JSON if the file's name ends so. */
export async function saveCard(notebook: NotebookPage, file: string): Promise<void> {
  await notebook.saveCard(file, file.toLowerCase().endsWith('.json') ? 'JSON' : 'Markdown');
}
