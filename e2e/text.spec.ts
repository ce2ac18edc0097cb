import type { Locator, Page } from '@playwright/test';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import { hostileTexts } from './hostile/markdown';
import type { NotebookPage } from './pages/notebook-page';

/** Adds a text and begins to write it. @returns its cell */
async function newText(notebook: NotebookPage): Promise<Locator> {
  await notebook.goto();
  await notebook.addCell('Text');
  const cell = notebook.page.locator('section[data-cell=text]').last();
  await expect(cell.getByRole('textbox', { name: 'Text' })).toBeFocused();
  return cell;
}

test('a text shows values, keeps them up to date, and marks what is not', async ({
  notebook,
  page
}) => {
  const cell = await newText(notebook);
  await page.keyboard.type('# Worth a call\n\nOf ');
  await cell.getByRole('button', { name: 'Values' }).click();
  await page.keyboard.type('data customers');
  await page.keyboard.press('Enter');
  await page.keyboard.type(
    ' customers the network finds {{evaluate.recall}}, not {{evaluate.recal}}.'
  );
  const preview = cell.getByRole('group', { name: 'Preview' });
  await expect(preview).toContainText('Of 5,000 customers');
  await expect(preview).toContainText('Did you mean “evaluate.recall”?');
  expect(await accessibilityViolations(page, { within: ['[data-cell=text]'] })).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(cell.getByRole('textbox')).toHaveCount(0);
  await expect(cell.getByRole('heading', { name: 'Worth a call' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText('Worth a call');
  const recall = cell.locator('[data-value]').nth(1);
  await expect(recall).toHaveAttribute('title', 'Evaluate has not run yet.');

  await notebook.chooseEngine('simd');
  await notebook.setNumber('epochs', 2);
  await notebook.cell('train').getByRole('button', { name: 'Start' }).click();
  await expect(recall).toHaveText(/^\d+\.\d%$/, { timeout: 60_000 });
  await notebook.setNumber('train-seed', 2);
  await expect(recall).toContainText('out of date');
  expect(await accessibilityViolations(page, { within: ['[data-cell=text]'] })).toEqual([]);

  await cell.getByRole('heading', { name: 'Worth a call' }).dblclick();
  await expect(cell.getByRole('textbox', { name: 'Text' })).toBeFocused();
});

/** Elements and attributes that prose may have; Svelte adds classes of its own. */
async function strangeParts(page: Page): Promise<readonly string[]> {
  return page.locator('section[data-cell=text] .prose').evaluate((prose) => {
    const tags =
      'DIV P H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE CODE EM STRONG DEL S SUB SUP KBD MARK BR HR TABLE THEAD TBODY TR TH TD A IMG SPAN SMALL';
    const attributes =
      /^(class|title|href|rel|target|src|alt|start|data-value|aria-hidden|aria-label|role|tabindex)$/;
    return [...prose.querySelectorAll('*')].flatMap((element) => [
      ...(tags.split(' ').includes(element.tagName) ? [] : [element.tagName]),
      ...[...element.attributes]
        .filter(
          ({ name, value }) =>
            !(attributes.test(name) || (name === 'style' && /^text-align: \w+;?$/.test(value)))
        )
        .map(({ name, value }) => `${name}="${value}"`),
      ...[...element.classList].filter((name) => name === 'btn'),
      ...(element.matches('a:not([href^="https:"], [href^="mailto:"], [href^="#"])')
        ? [element.outerHTML]
        : []),
      ...(element.matches('img:not([src^="data:image/png"])') ? [element.outerHTML] : [])
    ]);
  });
}

/** Puts a text in as a whole: typing would lay it out line by line. */
async function paste(area: Locator, text: string): Promise<void> {
  await area.evaluate((element, pasted) => {
    (element as HTMLTextAreaElement).value = pasted;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

test('hostile texts are only read', async ({ notebook, page }) => {
  const cell = await newText(notebook);
  const area = cell.getByRole('textbox', { name: 'Text' });
  const prose = cell.locator('.prose');
  const prototype = () => page.evaluate(() => Object.getOwnPropertyNames(Object.prototype).sort());
  const before = await prototype();
  for (const [at, { name, text, shows }] of hostileTexts.entries()) {
    await paste(area, `text-number-${at}.\n\n${text}`);
    await expect(prose, name).toContainText(`text-number-${at}.`);
    if (shows) await expect(prose, name).toContainText(shows);
    expect(await strangeParts(page), name).toEqual([]);
  }
  expect(await prototype()).toEqual(before);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(page.url()).not.toContain('evil.example');
});

test('a cell shows itself as code', async ({ notebook, page }) => {
  await notebook.goto();
  await notebook.showCode('prepare');
  const code = notebook.cell('prepare').getByRole('region', { name: /^Code of/ });
  await expect(code).toContainText('RandomState(42)');
  await notebook.setNumber('split-seed', 7);
  await expect(code).toContainText('RandomState(7)');
  await code.getByRole('tab', { name: 'JavaScript' }).click();
  await expect(code).toContainText('permutation(customers.numRows(), 7)');
  expect(await accessibilityViolations(page, { within: ['[data-cell=prepare]'] })).toEqual([]);
});
