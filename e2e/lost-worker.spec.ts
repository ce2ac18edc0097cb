import { expect, test } from './fixtures/test';

test.use({ allowedFaults: ['the worker ran out of memory'] });

test('when the worker that trains is lost, another engine goes on from the last epoch', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await notebook.chooseEngine('cpu');
  const cell = notebook.cell('train');
  await cell.getByRole('button', { name: 'Start' }).click();
  await expect(cell).toContainText(/after [2-9] epochs/);
  const worker = page.workers().find((each) => each.url().includes('/training/'));
  await worker!.evaluate(() => {
    setTimeout(() => {
      throw new Error('the worker ran out of memory');
    });
  });
  await expect(cell).toContainText(/CPU is out; SIMD went on from the end of epoch \d+/);
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  await expect(cell).toContainText('after 30 epochs');
  await expect(notebook.cell('evaluate')).toHaveAttribute('data-status', 'done');
});
