import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    const coloursOnly = colorScheme === 'dark';

    test('axe finds nothing on the page as it opens', async ({ notebook, page }) => {
      await notebook.goto();
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await expect(notebook.cell('charts').getByTestId('chart').locator('svg.marks')).toHaveCount(
        9
      );
      expect(await accessibilityViolations(page, { coloursOnly })).toEqual([]);
    });

    test('axe finds nothing in results, stale marks, questions and errors', async ({
      notebook,
      page
    }) => {
      const sound = async (within: readonly string[]) =>
        expect(await accessibilityViolations(page, { within, coloursOnly })).toEqual([]);
      await notebook.goto();
      await notebook.chooseEngine('simd');
      await notebook.setNumber('epochs', 2);
      await notebook.runAll();
      expect(await notebook.settled()).toBeUndefined();
      await page.getByText('Table of the curves').click();
      await page.getByText('All metrics', { exact: true }).click();
      const results = ['train', 'evaluate', 'predict', 'conclusion'];
      await sound([...results.map((kind) => `[data-cell=${kind}]`), 'aside']);
      await notebook.setNumber('epochs', 3);
      await sound(['[data-cell=evaluate]', 'aside']);

      const open = page.getByLabel('Open a file of customers');
      const csv = (text: string) => ({
        name: 'x.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text)
      });
      await open.setInputFiles(csv('a,b\n'));
      await expect(notebook.dataError).toBeVisible();
      await sound(['[data-cell=data]']);
      const rows = Array.from({ length: 60 }, (_, i) => `${i},${i % 5 ? 'no' : 'yes'}`);
      await open.setInputFiles(csv(`age,answer\n${rows.join('\n')}\n`));
      await expect(notebook.targetQuestion).toBeVisible();
      await sound(['[data-testid=target-question]']);
    });
  });
}

test.describe('380 px wide', () => {
  test.use({ viewport: { width: 380, height: 800 } });

  test('everything fits and works', async ({ notebook, page }) => {
    await notebook.goto();
    await notebook.chooseEngine('simd');
    await notebook.setNumber('epochs', 2);
    await notebook.runAll();
    expect(await notebook.settled()).toBeUndefined();
    await expect(notebook.cell('charts').getByTestId('chart').locator('svg.marks')).toHaveCount(9);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

test('the theme can be chosen and is remembered', async ({ notebook, page }) => {
  await notebook.goto();
  const curveLabel = notebook.cell('train').locator('svg.marks text').first();
  const lightInk = (await curveLabel.getAttribute('fill')) ?? '';
  expect(lightInk).not.toBe('');
  await page.getByRole('button', { name: 'Use dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(curveLabel).not.toHaveAttribute('fill', lightInk);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
