import { cellKinds, onDemandKinds, type NotebookPage } from '../../e2e/pages/notebook-page';
import { failureWords } from './failure-words.ts';
import type { ProgressLines } from './progress-lines.ts';
import { progressWords } from './progress-words.ts';

const awaitedKinds = cellKinds.filter((kind) => !onDemandKinds.includes(kind));

/**
 * Presses "Run all" and waits for every cell, telling of each as it is done.
 *
 * @throws Error with the page's own message, if a cell fails.
 */
export async function runCells(notebook: NotebookPage, progress: ProgressLines): Promise<void> {
  const startMs = performance.now();
  const told = new Set<string>();
  await notebook.runAll();
  const failed = await notebook.settled(async (statuses) => {
    const pending = awaitedKinds.find((kind) => statuses.get(kind) !== 'done');
    for (const kind of awaitedKinds) {
      if (statuses.get(kind) !== 'done' || told.has(kind)) continue;
      told.add(kind);
      const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
      progress.line(`${kind.padEnd(14)}done after ${seconds} s`);
    }
    if (pending !== undefined) {
      progress.now(`${pending.padEnd(14)}${await progressWords(notebook, pending)}`.trimEnd());
    }
  });
  if (failed !== undefined) throw new Error(await failureWords(notebook, failed));
}
