import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';
import { NotebookPage } from './pages/notebook-page';

/** What a training leaves in the exported results: epochs to the last bit of their losses, and its time. */
interface Training {
  readonly epochs: readonly object[];
  readonly cores: number;
  readonly steps: number;
}

/** Has the page come without the headers that isolate it from other sites, as from a host that does not send them. */
async function withoutIsolation(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const headers = Object.fromEntries(
        Object.entries(response.headers()).filter(([name]) => !name.startsWith('cross-origin-'))
      );
      await route.fulfill({ response, headers });
    }
  );
}

async function trainedOn(notebook: NotebookPage, file: string): Promise<Training> {
  await notebook.goto();
  await notebook.chooseRecipe('reference');
  await notebook.setNumber('epochs', 2);
  await notebook.chooseEngine('simd');
  const cell = notebook.cell('train');
  await cell.getByRole('button', { name: 'Start' }).click();
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 90_000 });
  await notebook.exportResults(file);
  return (JSON.parse(await readFile(file, 'utf8')) as { training: Training }).training;
}

test('two cores train one network to the same weights as one core, bit for bit', async ({
  browser,
  notebook,
  page
}, testInfo) => {
  const together = await trainedOn(notebook, testInfo.outputPath('two.json'));
  expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
  // A browser that remembers nothing of the first training.
  const other = await browser.newPage();
  await withoutIsolation(other);
  const alone = await trainedOn(new NotebookPage(other), testInfo.outputPath('one.json'));
  expect(await other.evaluate(() => globalThis.crossOriginIsolated)).toBe(false);
  await other.close();
  expect([together.cores, alone.cores]).toEqual([2, 1]);
  expect(together.steps).toBeGreaterThan(500);
  // A bit that differs in any of half a million weights shows in the losses of the steps after it.
  expect(together.epochs).toEqual(alone.epochs);
});
