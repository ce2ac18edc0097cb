import { expect, test } from './fixtures/test';
import { framesToFollow } from './support/frames-to-follow';

test('the probability follows within one frame', { tag: '@alone' }, async ({ notebook, page }) => {
  await notebook.goto();
  await notebook.chooseEngine('simd');
  await notebook.setNumber('epochs', 10);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  const cell = notebook.cell('predict');
  const readout = cell.locator('.readout b');

  const income = cell.getByRole('slider', { name: /Income/ });
  const most = (await income.getAttribute('max'))!;
  const frames = await framesToFollow(income, most, '[data-cell=predict] .readout b');
  expect(frames).toBeLessThanOrEqual(1);

  await cell.getByLabel('Row', { exact: true }).fill('12');
  await expect(cell).toContainText('row 12');
  await expect(cell).toContainText(/in reality/);
  const before = await readout.innerText();
  await cell.getByRole('slider', { name: /Income/ }).fill('8');
  await expect(cell).toContainText('Changed from row 12');
  expect(before).toMatch(/%/);

  const grid = page.getByRole('grid', { name: 'All customers' });
  await grid.getByRole('row').nth(5).click();
  await notebook.cell('data').getByRole('button', { name: 'Try in Predict' }).click();
  await expect(cell).toContainText('row 5');
});
