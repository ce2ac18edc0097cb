import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';
import { NotebookPage } from './pages/notebook-page';
import { openNotebook, smallNotebook } from './support/open-notebook';

/** How often the page is killed. */
const kills = Number(process.env.LOANBOOK_KILLS ?? 3);
/** An edit as old as this is never lost. */
const MOST_LOST_MS = 2000;

const seedOf = (notebook: NotebookPage) =>
  notebook.cell('train').getByLabel('Seed', { exact: true });
const textOf = ({ page }: NotebookPage) => page.locator('section[data-cell=text]');

/** The text of so many edits: each adds its number. */
const written = (edits: number) => Array.from({ length: edits }, (_, i) => `${i + 1} `).join('');

/** How many edits are whole in a text; it must be the beginning of what was typed. */
function editsIn(text: string): number {
  const numbers = text.split(' ');
  numbers.pop();
  expect(written(numbers.length + 1).startsWith(text), text).toBe(true);
  return numbers.length;
}

/** Opens the page in a new tab, ready for writing. @returns the text and the seed that were kept */
async function visit(page: Page): Promise<{ notebook: NotebookPage; text: number; seed: number }> {
  const notebook = new NotebookPage(page);
  await notebook.goto();
  const cell = textOf(notebook);
  if ((await cell.count()) === 0) {
    await openNotebook(notebook, [...smallNotebook, { id: 'text' }]);
  }
  await cell.locator('button[data-enter]').click();
  const text = editsIn(await cell.getByRole('textbox').inputValue());
  return { notebook, text, seed: Number(await seedOf(notebook).inputValue()) };
}

/**
 * Edits the text and the seed in turn, as fast as the page takes it, until the page's process is ended without any
 * notice.
 *
 * @param from the number of the first edit
 * @returns when each edit began, and when the page was killed
 */
async function editUntilKilled(notebook: NotebookPage, from: number, afterMs: number) {
  const { page } = notebook;
  const devtools = await page.context().newCDPSession(page);
  const ended = page.waitForEvent('crash');
  const begun: number[] = [];
  let killedAt = Number.POSITIVE_INFINITY;
  setTimeout(() => {
    killedAt = Date.now();
    // There is nobody left to answer.
    devtools.send('Page.crash').catch(() => undefined);
  }, afterMs);
  const text = textOf(notebook).getByRole('textbox');
  const edit = async (number: number) => {
    begun.push(Date.now());
    await text.pressSequentially(`${number} `);
    await seedOf(notebook).fill(String(number));
  };
  while (killedAt === Number.POSITIVE_INFINITY) {
    const done = edit(from + begun.length).catch((thrown: unknown) => {
      if (killedAt === Number.POSITIVE_INFINITY) throw thrown;
    });
    await Promise.race([done, ended]);
  }
  await ended;
  return { begun, killedAt };
}

test(
  'a page that is killed while it is edited loses nothing older than two seconds',
  { tag: '@alone' },
  async ({ context }) => {
    test.setTimeout(60_000 + kills * 20_000);
    const moments = fc.sample(fc.integer({ min: 200, max: 4500 }), { seed: 1, numRuns: kills });
    const losses: number[] = [];
    let edits = 0;
    let { notebook, ...kept } = await visit(await context.newPage());
    for (const afterMs of moments) {
      // What was lost is written again, so that text and seed go on from the same number.
      const from = Math.min(kept.text, kept.seed) + 1;
      const textbox = textOf(notebook).getByRole('textbox');
      await textbox.fill(written(from - 1));
      const { begun, killedAt } = await editUntilKilled(notebook, from, afterMs);
      edits += begun.length;
      await notebook.page.close();
      ({ notebook, ...kept } = await visit(await context.newPage()));
      for (const number of [kept.text, kept.seed]) {
        expect(number).toBeGreaterThanOrEqual(from - 1);
        const firstLost = begun[number + 1 - from];
        losses.push(firstLost === undefined ? 0 : killedAt - firstLost);
      }
    }
    const largest = Math.max(...losses);
    console.log(`${kills} kills, ${edits} edits of text and seed, largest loss ${largest} ms`);
    expect(largest).toBeLessThan(MOST_LOST_MS);
  }
);
