import { expect, test } from './fixtures/test';

test('the whole journey by keyboard alone', async ({ notebook, page }) => {
  const keys = page.keyboard;
  const selected = page.locator('section.selected');
  /** Opens the palette, types, and takes what it finds first. */
  const command = async (words: string) => {
    await keys.press('Control+k');
    await expect(page.getByPlaceholder('What shall be done?')).toBeFocused();
    await keys.type(words);
    await keys.press('Enter');
  };
  await notebook.goto();

  // The palette leads anywhere.
  await command('conclusion');
  await expect(selected).toHaveAttribute('data-cell', 'conclusion');
  await keys.press('k');
  await expect(selected).toHaveAttribute('data-cell', 'lessons');
  await keys.press('Home');
  await expect(selected).toHaveAttribute('data-cell', 'introduction');

  // Into the model: two epochs.
  await command('model');
  await expect(selected).toHaveAttribute('data-cell', 'model');
  await keys.press('Enter');
  const epochs = notebook.cell('model').getByLabel('Epochs', { exact: true });
  await epochs.focus();
  await keys.press('Control+a');
  await keys.type('2');
  await keys.press('Escape');
  await expect(notebook.cell('model')).toBeFocused();
  await expect(epochs).toHaveValue('2');

  // Train, and go on.
  await keys.press('j');
  await keys.press('j');
  await expect(selected).toHaveAttribute('data-cell', 'train');
  await keys.press('Shift+Enter');
  await expect(selected).toHaveAttribute('data-cell', 'evaluate');
  expect(await notebook.settled()).toBeUndefined();
  await expect(notebook.cell('evaluate')).toHaveAttribute('data-status', 'done');

  // A text of one's own, deleted and brought back.
  await keys.press('b');
  const text = page.locator('section[data-cell=text]');
  await expect(text.getByRole('textbox').first()).toBeFocused();
  await keys.type('# Why we call them');
  await keys.press('Escape');
  await keys.press('Escape');
  await expect(text).toBeFocused();
  await keys.press('d');
  await keys.press('d');
  await expect(text).toHaveCount(0);
  await keys.press('z');
  await expect(text).toContainText('Why we call them');

  // Move it, look at it as a reader and on stage, and come back.
  await command('why we call');
  await keys.press('Alt+ArrowUp');
  await expect(page.locator('section[data-cell=text] ~ *')).toHaveCount(0);
  await command('present');
  await expect(page.getByRole('toolbar', { name: 'Presentation' })).toBeVisible();
  await keys.press('PageDown');
  await expect(notebook.cell('evaluate')).toBeVisible();
  await expect(notebook.cell('train')).toBeHidden();
  await keys.press('Escape');
  await expect(page.getByRole('toolbar', { name: 'Presentation' })).toHaveCount(0);

  // The list of keys, where letters can be switched off.
  await keys.press('Escape');
  await keys.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeVisible();
  await list.getByRole('switch').press('Space');
  await keys.press('Escape');
  await keys.press('j');
  await expect(selected).toHaveAttribute('data-cell', 'evaluate');
});
