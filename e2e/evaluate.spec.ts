import { openNotebook, smallNotebook } from './support/open-notebook';
import { expect, test } from './fixtures/test';
import { framesToFollow } from './support/frames-to-follow';

test(
  'a threshold is tried on validation, then used, and opens its customers',
  { tag: '@alone' },
  async ({ notebook, page }) => {
    await notebook.goto();
    await openNotebook(notebook, [
      ...smallNotebook.filter(({ id }) => id !== 'model'),
      { id: 'model', set: { recipe: { epochs: 10 } } },
      { id: 'predict' }
    ]);
    await notebook.runAll();
    expect(await notebook.settled()).toBeUndefined();
    const cell = notebook.cell('evaluate');
    await expect(cell.getByTestId('test-looks')).toContainText('1 time');

    const slider = cell.getByRole('slider', { name: 'Call from a probability of' });
    const frames = await framesToFollow(slider, '1', '[data-testid=tried]');
    expect(frames).toBeLessThanOrEqual(1);

    await cell.getByRole('button', { name: /^F1, / }).click();
    await cell.getByRole('button', { name: /^Use .* in the notebook/ }).click();
    await expect(cell.getByRole('button', { name: /^The notebook uses/ })).toBeDisabled();
    await expect(cell.getByTestId('test-looks')).toContainText('2 times');

    await cell.getByRole('radio', { name: 'Calibration' }).check({ force: true });
    await expect(cell.getByRole('table', { name: /Errors of the probabilities/ })).toBeVisible();

    const tried = cell.getByTestId('tried');
    await tried.getByRole('button', { name: /left alone/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Rightly left alone/ });
    await expect(dialog.getByRole('row').nth(1)).toContainText('declined');
    await dialog.getByRole('button', { name: 'Try in Predict' }).first().click();
    await expect(dialog).toBeHidden();
    await expect(notebook.cell('predict')).toContainText('declined in reality');

    await cell.getByRole('button', { name: 'Show them' }).click();
    await expect(page.getByRole('dialog', { name: /probability/ })).toBeVisible();
  }
);
