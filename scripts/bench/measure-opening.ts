import type { Page } from '@playwright/test';
import { NotebookPage } from '../../e2e/pages/notebook-page';

/**
 * Opens a file in the page and waits until all its charts are drawn.
 *
 * @param file path of a file whose columns are known
 * @returns seconds from handing the file over to the last chart's appearance
 */
export async function measureOpening(page: Page, url: string, file: string): Promise<number> {
  const notebook = new NotebookPage(page);
  await notebook.goto(url);
  await chartsDrawn(notebook);
  const startMs = performance.now();
  const answer = await notebook.openFile(file);
  if (answer.kind !== 'opened') throw new Error(`${file} was not opened: ${answer.kind}.`);
  await chartsDrawn(notebook);
  return (performance.now() - startMs) / 1000;
}

/** Waits until the charts' cell is done and every chart in it has its drawing. */
async function chartsDrawn(notebook: NotebookPage): Promise<void> {
  const cell = notebook.page.locator('section[data-cell=charts][data-status=done]');
  await cell.waitFor({ timeout: 120_000 });
  const charts = cell.getByTestId('chart');
  await charts.first().waitFor();
  for (const chart of await charts.all()) await chart.locator('svg').first().waitFor();
}
