import { expect, test } from './fixtures/test';

test('training can be stepped, paused, resumed and stopped', async ({ notebook }) => {
  await notebook.goto();
  const cell = notebook.cell('train');
  const press = (name: string) => cell.getByRole('button', { name, exact: true }).click();
  await notebook.chooseEngine('cpu');
  await press('Step a batch');
  await expect(cell.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /paused/i);
  await press('Step an epoch');
  await cell.getByText('Table of the curves').click();
  await expect(cell.getByRole('table').last().getByRole('row')).toHaveCount(2);
  await press('Resume');
  await press('Pause');
  await expect(cell.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /paused/i);
  // Another recipe in the meantime: the run keeps to its own, and the cell says so.
  const goesOn = cell.getByText('It goes on as it began');
  await notebook.setNumber('epochs', 2);
  await expect(goesOn).toBeVisible();
  await notebook.setNumber('epochs', 30);
  await expect(goesOn).toBeHidden();
  await press('Stop');
  await expect(cell).toHaveAttribute('data-status', 'stopped');
  // From another recipe, which is done sooner.
  await notebook.setNumber('epochs', 2);
  await press('Start');
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 90_000 });
});

test('auto measures every engine and says which one it took', async ({ notebook }) => {
  await notebook.goto();
  const cell = notebook.cell('train');
  await notebook.setNumber('epochs', 1);
  await cell.getByRole('button', { name: 'Start' }).click();
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 90_000 });
  await expect(cell).toContainText('✓ used');
  for (const engine of ['SIMD', 'WebGPU', 'WebGL', 'WASM', 'CPU']) {
    await expect(cell.getByRole('row', { name: new RegExp(engine) })).toContainText(
      /ms a step|not available/
    );
  }
});
