import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';
import { loadHostileContents } from './hostile/load-hostile-contents';
import { hostileLinks, hostileNotebooks } from './hostile/notebooks';

const banner = (page: Page) => page.getByRole('region', { name: 'Notebook from elsewhere' });
const refusal = (page: Page) => page.getByTestId('notebook-error');

async function openText(page: Page, text: string): Promise<void> {
  await page.getByLabel('Open a notebook file').setInputFiles({
    name: 'theirs.loanbook.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text)
  });
}

/** What script of a notebook's would have left behind. */
async function harmDone(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const left: unknown = Reflect.get(window, 'harmed') ?? Reflect.get({}, 'harmed') ?? null;
    const planted = document.querySelectorAll('img[src="x"], script[src*="evil"]').length;
    return [left, Object.keys(Object.prototype), planted];
  });
}
const none = [null, [], 0];

/** How many objects and arrays stand within each other. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('hostile notebooks and links are refused or opened without what is bad in them', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  for (const { name, text, says, opens } of hostileNotebooks) {
    await test.step(name, async () => {
      await openText(page, text);
      const answer = opens ? banner(page) : refusal(page);
      await expect(answer, name).toContainText(says);
      await (
        opens
          ? answer.getByRole('button', { name: 'Discard' })
          : answer.getByRole('button', { name: 'Dismiss' })
      ).click();
      await expect(answer).toHaveCount(0);
    });
  }
  for (const { name, packed, says } of hostileLinks) {
    await test.step(name, async () => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `n=${packed}`);
      await expect(refusal(page), name).toContainText(says);
      await refusal(page).getByRole('button', { name: 'Dismiss' }).click();
    });
  }
  expect(await harmDone(page)).toEqual(none);
  await expect(notebook.sourceName).toHaveText('Synthetic bank');
});

test('what hostile cells hold does no harm, even when it is let run', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  const { texts, specs } = await loadHostileContents();
  const cells = [
    { id: 'data', params: { source: { kind: 'sample', rows: 200, seed: 1 }, repairs: [] } },
    ...texts.map((text, i) => ({ id: `text-${i}`, kind: 'text', params: { text } })),
    ...specs.map((spec, i) => ({ id: `chart-${i}`, kind: 'chart', set: { spec } }))
  ];
  // What stands under __proto__ or is nested very deep is refused with the whole notebook: here what gets further.
  const safe = cells.filter(
    (cell) =>
      !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(cell)) && depthOf(cell) < 25
  );
  await openText(page, JSON.stringify({ loanbook: 1, data: null, cells: safe }));
  await banner(page).getByRole('button', { name: 'Run' }).click();
  await expect(notebook.cell('data')).toHaveAttribute('data-status', 'done');
  await expect(
    page.locator('section[data-status=queued], section[data-status=running]')
  ).toHaveCount(0);
  expect(await harmDone(page)).toEqual(none);
});
