import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test';
import { openNotebook, type CellInFile } from './support/open-notebook';
import { watchLongTasks } from './support/watch-long-tasks';

const groups = 17;

/** The built-in way to the scores, and seventeen times a text, a query, a chart of it, a model, and a chart. */
const hundredCells: readonly CellInFile[] = [
  ...['introduction', 'data', 'summary', 'charts', 'findings', 'prepare'].map((id) => ({ id })),
  { id: 'model', set: { recipe: { epochs: 1 } } },
  { id: 'train', set: { engine: 'simd' } },
  ...['evaluate', 'inspect', 'predict', 'runs', 'lessons', 'conclusion'].map((id) => ({ id })),
  { id: 'notes', kind: 'text', set: { text: '# The rest\n\nWhat we looked at since.' } },
  ...Array.from({ length: groups }, (_, i) => groupOf(i + 1)).flat()
];

function groupOf(number: number): readonly CellInFile[] {
  const income = 40 + number * 5;
  return [
    {
      id: `text-${number}`,
      kind: 'text',
      set: {
        text:
          `# Step ${number}\n\nOf {{data.rows}} customers those who earn over **${income}** are looked at.\n\n` +
          '- who they are\n- what they answered\n\n> The network finds {{evaluate.recall | share}} of them.'
      }
    },
    {
      id: `query-${number}`,
      kind: 'query',
      set: {
        text: `filter(d => d.Income > ${income}).groupby('Education').count().orderby('Education')`
      }
    },
    { id: `of-query-${number}`, kind: 'chart', set: { table: `query-${number}` } },
    { id: `model-${number}`, kind: 'model', set: { recipe: { epochs: number } } },
    { id: `chart-${number}`, kind: 'chart' }
  ];
}

/**
 * Turns the wheel beside the cells, where no table takes it, until the last one is in sight. The end is watched for, not
 * asked for: asking would lay the page out once more between frames.
 *
 * @returns the time between the frames, in milliseconds
 */
async function scrollThrough(page: Page, last: Locator): Promise<readonly number[]> {
  const watch = await last.evaluateHandle((cell) => {
    const seen = { gaps: [] as number[], atEnd: false };
    let before = performance.now();
    const frame = (now: number) => {
      seen.gaps.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new IntersectionObserver((entries) => {
      seen.atEnd = entries.at(-1)!.isIntersecting;
    }).observe(cell);
    return seen;
  });
  await page.mouse.move(1265, 450);
  while (!(await watch.evaluate(({ atEnd }) => atEnd))) await page.mouse.wheel(0, 400);
  return watch.evaluate(({ gaps }) => gaps);
}

/** Waits until every cell is up to date or waits for a click. */
async function atRest(cells: Locator): Promise<void> {
  await expect
    .poll(
      () => cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-status') ?? '')),
      { timeout: 60_000 }
    )
    .not.toContainEqual(expect.stringMatching(/running|queued|failed/));
}

test(
  'a notebook of a hundred cells runs, scrolls and is edited without lag',
  { tag: '@alone' },
  async ({ notebook, page }) => {
    await notebook.goto();
    const cells = page.locator('section[data-cell]');
    const longestToRun = await watchLongTasks(page);
    await openNotebook(notebook, hundredCells);
    await expect(cells).toHaveCount(100);
    await notebook.runAll();
    await expect(notebook.cell('evaluate')).toHaveAttribute('data-status', 'done');
    await atRest(cells);
    const toRun = await longestToRun();

    await page.evaluate(() => scrollTo(0, 0));
    const longestToScroll = await watchLongTasks(page);
    const gaps = await scrollThrough(page, page.locator('#chart-17'));
    await expect(page.locator('#chart-17 svg.marks')).toBeVisible();
    const toScroll = await longestToScroll();

    const last = page.locator('#text-17');
    await last.locator('button[data-enter]').click();
    await expect(last.getByRole('textbox')).toBeFocused();
    const longestToType = await watchLongTasks(page);
    await page.keyboard.type('We call them on Monday.', { delay: 20 });
    await expect(last.getByRole('group', { name: 'Preview' })).toContainText('We call them');
    const toType = await longestToType();
    const longestToSet = await watchLongTasks(page);
    await page.locator('#model-17').getByLabel('Epochs', { exact: true }).fill('21');
    await page.keyboard.press('Tab');
    await expect(page.locator('#model-17')).toHaveAttribute('data-status', 'done');
    const toSet = await longestToSet();

    const smooth = gaps.filter((gap) => gap < 34).length / gaps.length;
    console.log(
      `longest tasks: ${toRun} ms to open and run, ${toScroll} ms to scroll, ${toType} ms to type, ${toSet} ms to set ` +
        `a number; ${(smooth * 100).toFixed(1)} % of ${gaps.length} frames under 34 ms while scrolling`
    );
    expect(Math.max(toType, toSet)).toBeLessThanOrEqual(100);
    // What a quiet machine takes is half of it: the slowest one that was tried laid the nine charts out in so long.
    expect(toRun).toBeLessThanOrEqual(200);
    expect(toScroll).toBeLessThanOrEqual(150);
  }
);
