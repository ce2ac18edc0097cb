import { setTimeout as delay } from 'node:timers/promises';
import type { NotebookPage } from '../../e2e/pages/notebook-page';
import { failureWords } from './failure-words.ts';
import type { ProgressLines } from './progress-lines.ts';
import { progressWords } from './progress-words.ts';
import { ExplainCell } from '../../e2e/pages/explain-cell';

/** How often the explanation is looked at. */
const LOOK_MS = 200;

/**
 * Explains the network in the page, and one customer of the file with it.
 *
 * @param position of the customer, from 0; null: whom the page shows, the first of the test who is to be called
 * @throws Error with the page's own message, if the explanation fails.
 */
export async function explainNetwork(
  notebook: NotebookPage,
  position: number | null,
  progress: ProgressLines
): Promise<void> {
  const startMs = performance.now();
  if (position !== null) {
    const problem = await new ExplainCell(notebook).pick(position);
    if (problem !== undefined) {
      throw new Error(`There is no customer at position ${position}: ${problem}`);
    }
  }
  await new ExplainCell(notebook).explain();
  for (;;) {
    const status = (await notebook.statuses()).get('explain');
    if (status === 'done') break;
    if (status === 'failed' || status === 'stopped') {
      throw new Error(await failureWords(notebook, 'explain'));
    }
    progress.now(`explain       ${await progressWords(notebook, 'explain')}`.trimEnd());
    await delay(LOOK_MS);
  }
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  progress.line(`explain       done after ${seconds} s`);
}
