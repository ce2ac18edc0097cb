import { expect, test } from './fixtures/test';

test('two networks stand side by side, each with its own scores', async ({ notebook, page }) => {
  await notebook.goto();
  await notebook.setNumber('epochs', 1);
  await notebook.chooseEngine('simd');
  const menuOf = (title: string) =>
    page.getByRole('button', { name: `What to do with ${title}`, exact: true });
  for (const title of ['Model', 'Train', 'Evaluate']) {
    await menuOf(title).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  }
  const second = (kind: string) => page.locator(`#${kind}-2`);
  for (const [kind, read] of [
    ['train', 'Model 2'],
    ['evaluate', 'Train 2']
  ] as const) {
    await menuOf(`${kind === 'train' ? 'Train' : 'Evaluate'} 2`).click();
    await page.getByRole('menuitem', { name: `Read ${read}` }).click();
  }
  await second('model').getByLabel('Epochs', { exact: true }).fill('3');
  await second('model').getByLabel('Epochs', { exact: true }).blur();
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  await expect(second('evaluate')).toHaveAttribute('data-status', 'done');
  await expect(page.locator('#evaluate')).toHaveAttribute('data-status', 'done');
  await expect(page.locator('#train').getByRole('row')).not.toHaveCount(0);

  // A change to one leaves the other fresh; undo makes both fresh again.
  await second('model').getByLabel('Epochs', { exact: true }).fill('4');
  await second('model').getByLabel('Epochs', { exact: true }).blur();
  await expect(second('evaluate')).toHaveAttribute('data-status', 'stale');
  await expect(page.locator('#evaluate')).toHaveAttribute('data-status', 'done');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(second('evaluate')).toHaveAttribute('data-status', 'done');
});

test('a cell is deleted with a way back, folded, renamed, and dragged', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  const order = () =>
    page.locator('section[data-cell]').evaluateAll((cells) => cells.map(({ id }) => id));
  const before = await order();
  const menuOf = (title: string) =>
    page.getByRole('button', { name: `What to do with ${title}`, exact: true });

  await menuOf('Findings').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(notebook.cell('findings')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(notebook.cell('findings')).toHaveCount(1);
  expect(await order()).toEqual(before);

  await menuOf('Findings').click();
  await page.getByRole('menuitem', { name: 'Fold' }).click();
  await expect(notebook.cell('findings').locator('.body')).toHaveCount(0);
  await menuOf('Findings').click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByLabel('Name of the cell').fill('What we saw');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toContainText('What we saw');

  // Folded, the cell above is short enough to drag past.
  await menuOf('Charts').click();
  await page.getByRole('menuitem', { name: 'Fold' }).click();
  const grip = notebook.cell('findings').locator('.grip');
  await grip.hover();
  const from = (await grip.boundingBox())!;
  const to = (await notebook.cell('charts').boundingBox())!;
  await page.mouse.down();
  await page.mouse.move(from.x - 40, from.y - 10, { steps: 3 });
  await page.mouse.move(to.x + 100, to.y + 8, { steps: 3 });
  await page.mouse.up();
  expect((await order()).indexOf('findings')).toBe(before.indexOf('charts'));
});
