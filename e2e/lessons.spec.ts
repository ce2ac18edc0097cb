import { expect, test } from './fixtures/test';

test('a lesson asks first, reveals, is cured, and leaves everything as it was', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await notebook.chooseEngine('simd');
  await notebook.setNumber('epochs', 3);
  await notebook.setNumber('split-seed', 7);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  const evaluate = notebook.cell('evaluate');
  // Beside the scores the cell counts the looks at the test, to which a lesson's trainings belong.
  const confusion = evaluate.getByRole('table', { name: /^Confusion matrix/ }).first();
  const scores = await confusion.innerText();

  const cell = notebook.cell('lessons');
  const card = cell.getByRole('listitem').filter({ hasText: 'learning rate' });
  await card.getByRole('button', { name: 'Begin' }).click();
  const banner = page.getByRole('region', { name: 'Lesson in progress' });
  await expect(banner).toContainText('A learning rate that is too high');
  await expect(notebook.cell('model').getByLabel('Learning rate', { exact: true })).toHaveValue(
    '0.5'
  );

  const reveal = cell.getByRole('button', { name: 'Reveal what happened' });
  await expect(cell.getByText('Choose an answer, then reveal.')).toBeVisible({ timeout: 60_000 });
  await expect(reveal).toHaveAttribute('aria-disabled', 'true');
  await reveal.click({ force: true });
  await expect(cell.getByTestId('lesson-verdict')).toBeHidden();
  await cell.getByRole('radio', { name: /overshoots/ }).check();
  await reveal.click();
  await expect(cell.getByTestId('lesson-verdict')).toContainText('Right.');
  await expect(cell).toContainText(/no better than a guess|broke off/);

  await cell.getByRole('button', { name: 'Train with the recommended rate' }).click();
  await expect(cell.getByTestId('lesson-comparison')).toContainText(/Now the network finds/, {
    timeout: 60_000
  });
  await expect(cell.getByRole('row', { name: /recall/ })).toContainText('%');

  await banner.getByRole('button', { name: 'Leave the lesson' }).click();
  await expect(banner).toBeHidden();
  await expect(notebook.cell('model').getByLabel('Epochs', { exact: true })).toHaveValue('3');
  await expect(notebook.cell('prepare').getByLabel('Split seed', { exact: true })).toHaveValue('7');
  await expect(notebook.cell('train')).toHaveAttribute('data-status', 'done');
  await expect(evaluate).toHaveAttribute('data-status', 'done');
  expect(await confusion.innerText()).toBe(scores);
});

test('a trainer may show the answer without one', async ({ notebook }) => {
  await notebook.goto();
  await notebook.chooseEngine('simd');
  const cell = notebook.cell('lessons');
  const card = cell.getByRole('listitem').filter({ hasText: 'knows the answer' });
  await card.getByRole('button', { name: 'Begin' }).click();
  await expect(notebook.cell('prepare').getByRole('note')).toContainText('Pretend input');
  await expect(cell.getByText('Choose an answer, then reveal.')).toBeVisible({ timeout: 60_000 });
  await cell.getByRole('button', { name: 'Show the answer anyway' }).click();
  await expect(cell.getByTestId('lesson-verdict')).toContainText('The answer:');
  await expect(cell).toContainText(/with no letter sent, and it finds \d+ of \d+/);
  await cell.getByRole('button', { name: 'Leave the lesson' }).click();
  await expect(notebook.cell('prepare').getByRole('note')).toBeHidden();
});
