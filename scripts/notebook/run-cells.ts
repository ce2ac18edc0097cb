import { cellKinds, type CellKind, type NotebookPage } from '../../e2e/pages/notebook-page';
import type { ProgressLines } from './progress-lines.ts';

const isCellKind = (text: string): text is CellKind => cellKinds.some((kind) => kind === text);

/** What a running cell says of its progress, in its own words; empty where it says nothing. */
async function progressWords(notebook: NotebookPage, kind: CellKind): Promise<string> {
  const bar = notebook.cell(kind).getByRole('progressbar');
  const texts = await bar.evaluateAll((bars) =>
    bars.map((each) => each.getAttribute('aria-valuetext') ?? '')
  );
  return texts[0] ?? '';
}

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
    const pending = cellKinds.find((kind) => statuses.get(kind) !== 'done');
    for (const kind of cellKinds) {
      if (statuses.get(kind) !== 'done' || told.has(kind)) continue;
      told.add(kind);
      const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
      progress.line(`${kind.padEnd(14)}done after ${seconds} s`);
    }
    if (pending !== undefined) {
      progress.now(`${pending.padEnd(14)}${await progressWords(notebook, pending)}`.trimEnd());
    }
  });
  if (failed === undefined) return;
  const alert = isCellKind(failed) ? notebook.cell(failed).getByRole('alert').first() : undefined;
  const words = alert && (await alert.count()) > 0 ? await notebook.alertText(alert) : undefined;
  throw new Error(words ?? `The cell "${failed}" did not finish.`);
}
