import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { NotebookPage } from '../../e2e/pages/notebook-page';

/** How long a search took. */
export interface SearchTime {
  readonly runs: number;
  /** Runs at a time. */
  readonly workers: number;
  /** As the page measured it: from Start until the last run ended. */
  readonly durationMs: number;
}

/** What is read of the exported results. */
interface ExportedSearch {
  readonly search: {
    readonly runs: readonly unknown[];
    readonly workers: number;
    readonly durationMs: number;
  };
}

/**
 * Searches the published notebook's grid of 24 runs in the page: one run at a time and as many as this machine has
 * cores, twice each. Each search has a seed of its own, so that nothing is kept from the other.
 *
 * @param data path of a file whose columns are known
 * @param epochs of each run; fewer than the grid's ten make the measurement shorter
 */
export async function measureSearch(
  page: Page,
  url: string,
  data: string,
  epochs = 10
): Promise<{ readonly one: SearchTime; readonly all: SearchTime }> {
  const notebook = new NotebookPage(page);
  await notebook.goto(url);
  const answer = await notebook.openFile(data);
  if (answer.kind !== 'opened') throw new Error(`${data} was not opened: ${answer.kind}.`);
  await notebook.chooseRecipe('reference');
  await notebook.cell('search').getByLabel('Epochs', { exact: true }).fill(String(epochs));
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  const ones: SearchTime[] = [];
  const alls: SearchTime[] = [];
  // In turns, and the shorter of two: what else the machine does only makes a search longer.
  for (const round of [0, 1]) {
    ones.push(await timeSearch(notebook, 1, 2 * round + 1));
    alls.push(await timeSearch(notebook, cores, 2 * round + 2));
  }
  return { one: shortest(ones), all: shortest(alls) };
}

function shortest(times: readonly SearchTime[]): SearchTime {
  return times.toSorted((a, b) => a.durationMs - b.durationMs)[0]!;
}

async function timeSearch(
  notebook: NotebookPage,
  workers: number,
  seed: number
): Promise<SearchTime> {
  const cell = notebook.cell('search');
  await cell.getByLabel('Runs at a time', { exact: true }).fill(String(workers));
  await notebook.setNumber('search-seed', seed);
  await notebook.pressSearch('Start');
  const ended = notebook.page.locator(
    'section[data-cell=search]:is([data-status=done],[data-status=failed])'
  );
  await ended.waitFor({ timeout: 0 });
  const folder = mkdtempSync(path.join(tmpdir(), 'loanbook-bench-'));
  try {
    const json = path.join(folder, 'results.json');
    await notebook.exportResults(json);
    const { search } = JSON.parse(readFileSync(json, 'utf8')) as ExportedSearch;
    return {
      runs: search.runs.length,
      workers: search.workers,
      durationMs: search.durationMs
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
