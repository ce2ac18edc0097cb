import { expect, test } from './fixtures/test';

test('the probability follows within one frame', async ({ notebook, page }) => {
  await notebook.goto();
  await notebook.chooseEngine('simd');
  await notebook.setNumber('epochs', 10);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  const cell = notebook.cell('predict');
  const readout = cell.locator('.readout b');

  const frames = await cell.getByRole('slider', { name: /Income/ }).evaluate(
    (slider: HTMLInputElement) =>
      new Promise<number>((resolve) => {
        const shown = document.querySelector('[data-cell=predict] .readout b')!;
        const before = shown.textContent;
        slider.value = slider.max;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        let count = 0;
        const look = () => {
          if (shown.textContent !== before || count > 20) resolve(count);
          else {
            count++;
            requestAnimationFrame(look);
          }
        };
        requestAnimationFrame(look);
      })
  );
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
