import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import { watchFaults } from './fixtures/watch-faults';
import { hostileColumns } from './hostile/column-names';
import { hostileTexts } from './hostile/markdown';
import { hostileCsv } from './support/hostile-csv';
import { openNotebook } from './support/open-notebook';
import { ExplainCell } from './pages/explain-cell';
import { ReportDialog } from './pages/report-dialog';

// A write that fails is made to fail.
test.use({ allowedFaults: ['no room on this disk'] });

const texts = hostileTexts.slice(0, 25);

/** Every kind of cell that a report tells of; those that take long are short. */
const cells = [
  ...['introduction', 'data', 'summary', 'charts', 'findings', 'prepare', 'leaks'].map((id) => ({
    id
  })),
  { id: 'model', set: { recipe: { epochs: 6 } } },
  { id: 'train', set: { engine: 'simd' } },
  ...['evaluate', 'predict', 'explain', 'campaign', 'fair', 'card', 'conclusion'].map((id) => ({
    id
  })),
  { id: 'remark', kind: 'text', set: { text: 'Recall {{evaluate.recall}}, said so.' } },
  { id: 'few', kind: 'query', set: { text: 'slice(0, 7)' } },
  { id: 'picture', kind: 'chart' },
  ...texts.map(({ text }, at) => ({ id: `text-${at}`, kind: 'text', set: { text } }))
];

/** Opens a report as somebody does who got it by mail: from the disk, without a network. */
async function openReport(browser: Browser, file: string, viewport = { width: 1100, height: 900 }) {
  const context = await browser.newContext({ offline: true, viewport, reducedMotion: 'reduce' });
  const faults = await watchFaults(context, 'nowhere');
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await page.locator('[data-charts-drawn=true]').waitFor({ state: 'attached' });
  return {
    page,
    close: () => context.close(),
    faults: () => faults.filter(({ text }) => text !== `GET ${address}`)
  };
}

const matrix = (page: Page) =>
  page.getByTestId('threshold-trial').locator('td.cell b').allInnerTexts();

test('a report tells what it contains, is written, and lives on its own', async ({
  notebook,
  page,
  browser
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loanbook-'));
  const file = path.join(folder, 'report.html');
  const csv = path.join(folder, 'hostile.csv');
  await writeFile(csv, hostileCsv(hostileColumns, 240));

  await notebook.goto();
  await openNotebook(notebook, cells);
  expect(await notebook.openFile(csv)).toEqual({ kind: 'asks-target' });
  await notebook.chooseTargetColumn('accepted');
  expect(await notebook.confirmTarget('yes', 'hostile.csv')).toEqual({ kind: 'opened' });
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  await new ExplainCell(notebook).explain();
  await expect(notebook.cell('explain')).toHaveAttribute('data-status', 'done');
  const said = await notebook.cell('predict').locator('.readout > b').innerText();

  const writer = new ReportDialog(notebook);
  const dialog = writer.locator;
  await writer.open();
  const leaves = dialog.getByTestId('report-leaves');
  await test.step('aggregates alone, unless somebody ticks more', async () => {
    await expect(leaves).toContainText('No customer rows');
    await expect(leaves).toContainText('No network');
    await expect(leaves).toContainText(/Altogether \d\.\d MB/);
    for (const more of ['The customers 240 customer rows', 'Query 7 customer rows']) {
      await expect(dialog.getByRole('checkbox', { name: more })).not.toBeChecked();
    }
    expect(await accessibilityViolations(page, { within: ['[role=dialog]'] })).toEqual([]);
    await writer.tick('The customers', true);
    await expect(leaves).toContainText('240 customer rows, with their values');
    await writer.tick('The customers', false);
    await writer.tick('Query', true);
    await expect(leaves).toContainText('7 customer rows');
    await writer.tick('Query', false);
    await writer.tick('Try a customer', true);
    await expect(leaves).toContainText(/The network itself, [\d,]+ weights/);
  });

  await test.step('a write that fails says so and loses nothing', async () => {
    await page.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = () => {
        URL.createObjectURL = create;
        throw new Error('no room on this disk');
      };
    });
    await dialog.getByTestId('write-report').click();
    await expect(dialog.getByRole('alert')).toContainText('nothing was written');
    await expect(dialog.getByRole('checkbox', { name: /^Try a customer/ })).toBeChecked();
    await writer.save(file);
    expect((await stat(file)).size).toBeLessThan(2_000_000);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(await readFile(file, 'utf8'));
    expect(policy?.[1]).toMatch(
      /^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+';.* connect-src 'none';/
    );
  });

  const report = await openReport(browser, file);
  const there = report.page;
  await test.step('what people wrote and what columns are called stays text', async () => {
    const columns = there.locator('[data-section=data] tbody th');
    const shown = await columns.evaluateAll((heads) => heads.map((head) => head.textContent));
    // A column is shown by a name made readable: other capitals, spaces for dots.
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}<>"'=&;]/gu, '');
    for (const name of hostileColumns) {
      expect(
        shown.map((text) => letters(text ?? '')).filter((text) => text.includes(letters(name))),
        name
      ).not.toEqual([]);
    }
    for (const { shows } of texts) {
      // Some ask for the number of customers, which is another one here.
      const words = shows?.replace('5,000', '240');
      if (words) await expect(there.locator('main')).toContainText(words);
    }
    const harm = await there.evaluate(() => ({
      harmed: 'harmed' in window || 'harmed' in {},
      planted: document.querySelectorAll(
        'img[src=x], iframe, base, meta[http-equiv=refresh], style ~ style'
      ).length
    }));
    expect(harm).toEqual({ harmed: false, planted: 0 });
    await expect(there.locator('[data-section=text]').first()).toContainText(
      /Recall [\d.]+%, said so/
    );
  });

  await test.step('the threshold moves matrix, scores and profit', async () => {
    const before = await matrix(there);
    const profit = there.getByTestId('threshold-profit');
    const earned = await profit.innerText();
    await there.getByLabel('Call from a probability of', { exact: true }).fill('0.05');
    await expect(profit).not.toHaveText(earned);
    const after = await matrix(there);
    expect(after).not.toEqual(before);
    const sum = (counts: readonly string[]) => counts.reduce((all, each) => all + Number(each), 0);
    expect(sum(after)).toBe(sum(before));
    for (const picture of ['Gains', 'Lift', 'ROC', 'Precision and recall', 'Calibration']) {
      const pictures = there.getByRole('group', { name: 'Picture' });
      await pictures.getByRole('radio', { name: picture, exact: true }).check({ force: true });
      await expect(there.locator('[data-section=evaluate] .plot svg')).toHaveCount(1);
    }
    await there.getByRole('button', { name: 'Table' }).first().click();
    await expect(there.getByRole('group', { name: /^Table:/ }).first()).toBeVisible();
  });

  await test.step('what was found besides is there, slices by any figure', async () => {
    await there.getByRole('radio', { name: 'Precision', exact: true }).check({ force: true });
    await expect(there.locator('[data-section=fair] .plot svg')).toContainText(
      'on the list, accept'
    );
    await expect(there.locator('[data-section=explain]')).toContainText(
      'Partial dependence over 240'
    );
    await expect(there.locator('[data-section=card]')).toContainText('Fingerprint');
    await expect(there.locator('main [role=alert]')).toHaveCount(0);
  });

  await test.step('a customer is answered by the very network', async () => {
    const answer = there.locator('[data-section=predict] .readout > b');
    await expect(answer).toHaveText(said);
    const sliders = there.locator('[data-section=predict] input[type=range]');
    for (const slider of await sliders.all()) {
      await slider.fill((await slider.getAttribute('max'))!);
    }
    await expect(answer).not.toHaveText(said);
  });

  await test.step('it is in order for screen readers, in both themes', async () => {
    expect(await accessibilityViolations(there)).toEqual([]);
    await there.getByRole('button', { name: 'Use dark colours' }).click();
    await expect(there.locator('html')).toHaveAttribute('data-theme', 'dark');
    const within = [
      'nav',
      'footer',
      ...['leaks', 'evaluate', 'predict', 'explain', 'fair', 'card'].map(
        (kind) => `[data-section=${kind}]`
      )
    ];
    expect(await accessibilityViolations(there, { within, coloursOnly: true })).toEqual([]);
  });

  await test.step('it prints in light, no chart cut in two', async () => {
    await there.evaluate(() => {
      window.print = () => {
        document.title = `printed ${document.documentElement.dataset.theme}`;
      };
    });
    await there.getByRole('button', { name: 'Print' }).click();
    await expect(there).toHaveTitle('printed light');
    await expect(there.locator('html')).toHaveAttribute('data-theme', 'dark');
    // The inside of a Letter page, the shorter of the two, less its margins.
    await there.setViewportSize({ width: 700, height: 930 });
    await there.emulateMedia({ media: 'print' });
    const torn = await there
      .locator('figure')
      .evaluateAll(
        (figures) =>
          figures.filter(
            (figure) =>
              figure.getBoundingClientRect().height > 930 ||
              getComputedStyle(figure).breakInside !== 'avoid'
          ).length
      );
    expect(torn).toBe(0);
    await expect(there.getByRole('button', { name: 'Print' })).toBeHidden();
    const wide = await there
      .locator('body *')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.getBoundingClientRect().right > 701)
          .map((part) => `${part.tagName} ${part.className} ${part.textContent?.slice(0, 40)}`)
      );
    expect(wide).toEqual([]);
    const pdf = await there.pdf({ format: 'Letter' });
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  });
  expect(report.faults()).toEqual([]);
  await report.close();

  await test.step('the notebook comes back out of it, held like any from elsewhere', async () => {
    await page.getByLabel('Open a notebook file').setInputFiles(file);
    const banner = page.getByRole('region', { name: 'Notebook from elsewhere' });
    await expect(banner).toContainText('report.html');
    await expect(page.locator('section[data-cell]')).toHaveCount(cells.length);
    await banner.getByRole('button', { name: 'Discard' }).click();
  });

  await test.step('a report that was cut off says so', async () => {
    const whole = await readFile(file, 'utf8');
    const cut = path.join(folder, 'cut.html');
    await writeFile(cut, whole.slice(0, whole.indexOf('id="report-document"') + 2000));
    const damaged = await browser.newPage();
    await damaged.goto(pathToFileURL(cut).href);
    await expect(damaged.getByRole('alert')).toContainText('not the whole report');
    await damaged.close();
  });
});
