import { pathToFileURL } from 'node:url';
import type { NotebookPage } from '../../e2e/pages/notebook-page';
import type { NotebookArguments } from './arguments.ts';
import type { ProgressLines } from './progress-lines.ts';
import { ReportDialog } from '../../e2e/pages/report-dialog';

/**
 * Writes the report in the page as a person would, tells what it contains, and prints it if asked to.
 *
 * @throws Error with the page's own message if it cannot be put together, or of the system if a file cannot be written.
 */
export async function writeReport(
  notebook: NotebookPage,
  { html, pdf, paper, weights }: NonNullable<NotebookArguments['report']>,
  progress: ProgressLines
): Promise<void> {
  progress.now('putting the report together');
  const dialog = new ReportDialog(notebook);
  await dialog.open();
  if (weights) await dialog.tick('Try a customer', true);
  for (const words of await dialog.locator
    .getByTestId('report-leaves')
    .getByRole('listitem')
    .all()) {
    progress.line(`report        ${await words.innerText()}`);
  }
  await dialog.save(html);
  progress.line(`report written to ${html}`);
  if (pdf === null) return;
  progress.now('printing the report');
  await printReport(notebook, html, pdf, paper);
  progress.line(`report printed to ${pdf}`);
}

/** Opens the file as a reader would, without a network, and prints it in light colours. */
async function printReport(
  notebook: NotebookPage,
  html: string,
  pdf: string,
  format: 'A4' | 'Letter'
): Promise<void> {
  const browser = notebook.page.context().browser();
  if (!browser) throw new Error('There is no browser to print the report with.');
  const context = await browser.newContext({ offline: true, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(pathToFileURL(html).href);
    await page.locator('[data-charts-drawn=true]').waitFor({ state: 'attached' });
    await page.pdf({ path: pdf, format, printBackground: true });
  } finally {
    await context.close();
  }
}
