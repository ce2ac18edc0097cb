import type { Page } from '@playwright/test';
import { NotebookPage } from '../../e2e/pages/notebook-page';
import type { NotebookArguments } from './arguments.ts';
import { compareModels } from './compare-models.ts';
import { explainNetwork } from './explain-network.ts';
import { openData } from './open-data.ts';
import type { ProgressLines } from './progress-lines.ts';
import { planCampaign, saveContacts } from './campaign.ts';
import { runCells } from './run-cells.ts';
import { saveCard, trainWithout } from './fairness.ts';
import { takeModel } from './take-model.ts';
import { searchRecipe } from './search-recipe.ts';
import { writeReport } from './write-report.ts';

/** Rejects when the page dies or throws, so that nothing is waited for in vain. */
function pageFault(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.on('crash', () => reject(new Error('The browser ran out of memory and closed the page.')));
    page.on('pageerror', (error) => reject(new Error(`The page failed: ${error.message}`)));
  });
}

async function drive(
  page: Page,
  url: string,
  wanted: NotebookArguments,
  progress: ProgressLines
): Promise<void> {
  const notebook = new NotebookPage(page);
  progress.now('opening the page');
  await notebook.goto(url);
  progress.now(`opening ${wanted.data}`);
  await openData(notebook, wanted.data, wanted.target);
  progress.line(`opened ${wanted.data}`);
  await notebook.chooseRecipe(wanted.recipe);
  await notebook.setNumber('split-seed', wanted.splitSeed);
  await notebook.setNumber('train-seed', wanted.seed);
  await notebook.chooseEngine(wanted.engine);
  if (wanted.search !== null) await searchRecipe(notebook, wanted.search, wanted.seed, progress);
  if (wanted.epochs !== null) await notebook.setNumber('epochs', wanted.epochs);
  await runCells(notebook, progress);
  if (wanted.models !== null) await compareModels(notebook, wanted, progress);
  if (wanted.explain) await explainNetwork(notebook, wanted.customer, progress);
  if (wanted.campaign !== null) await planCampaign(notebook, wanted.campaign);
  if (wanted.without.length > 0) await trainWithout(notebook, wanted.without, progress);
  await notebook.exportResults(wanted.json);
  if (wanted.contacts !== null) {
    await saveContacts(notebook, wanted.contacts);
    progress.line(`contact list written to ${wanted.contacts}`);
  }
  for (const format of ['ipynb', 'markdown'] as const) {
    const file = wanted[format];
    if (file === null) continue;
    await notebook.saveAs(format === 'ipynb' ? 'Save for Jupyter' : 'Save as Markdown', file);
    progress.line(`notebook written to ${file}`);
  }
  if (wanted.card !== null) {
    await saveCard(notebook, wanted.card);
    progress.line(`model card written to ${wanted.card}`);
  }
  await takeModel(notebook, wanted.portable, progress);
  if (wanted.report !== null) await writeReport(notebook, wanted.report, progress);
  progress.line(`results written to ${wanted.json}`);
}

/**
 * Does in the page what a person would: opens the file, chooses recipe, seeds and engine, searches if asked
 * to, runs all cells, compares models if asked to, and exports the results.
 *
 * @throws Error with the page's message if the file cannot be used or a cell fails.
 */
export async function runNotebook(
  page: Page,
  url: string,
  wanted: NotebookArguments,
  progress: ProgressLines
): Promise<void> {
  await Promise.race([drive(page, url, wanted, progress), pageFault(page)]);
}
