import { expect, test } from './fixtures/test';

test('going back to an epoch and forth again shows exactly the same', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  const cell = notebook.cell('inspect');
  await expect(cell).toContainText('When the network has trained for an epoch');
  await notebook.setNumber('epochs', 3);
  await notebook.chooseEngine('simd');
  await notebook.cell('train').getByRole('button', { name: 'Start' }).click();
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 60_000 });

  const matrix = cell.getByRole('table', { name: /Confusion matrix/ });
  const heading = cell.getByRole('heading', { name: /The test customers after epoch/ });
  const customer = cell.getByRole('heading', { name: /% after epoch/ });
  const weights = cell.getByRole('heading', { name: /widest spread of weights/ });
  const seenAt = async (epoch: number) => {
    await expect(heading).toHaveText(`The test customers after epoch ${epoch}`);
    await expect(customer).toContainText(`after epoch ${epoch}`);
    await expect(cell.getByText(`Probability of accepting after epoch ${epoch},`)).toBeVisible();
    return {
      matrix: await matrix.innerText(),
      customer: await customer.innerText(),
      weights: await weights.innerText()
    };
  };
  const last = await seenAt(3);
  const slider = cell.getByRole('slider', { name: 'Epoch' });
  await slider.focus();
  await page.keyboard.press('Home');
  const first = await seenAt(1);
  expect(first.customer).not.toBe(last.customer);
  expect(first).not.toEqual(last);
  await cell.getByRole('button', { name: 'Epoch after' }).click();
  await seenAt(2);
  await cell.getByRole('button', { name: 'To the newest' }).click();
  expect(await seenAt(3)).toEqual(last);
  await cell.getByRole('button', { name: 'Epoch before' }).click();
  await cell.getByRole('button', { name: 'Epoch before' }).click();
  expect(await seenAt(1)).toEqual(first);
});

test('the decision surface is drawn over the chosen columns, and has its table', async ({
  notebook
}) => {
  await notebook.goto();
  const cell = notebook.cell('inspect');
  await notebook.setNumber('epochs', 1);
  await notebook.chooseEngine('simd');
  await notebook.cell('train').getByRole('button', { name: 'Start' }).click();
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  await cell.getByLabel('Across').selectOption('Education');
  await cell.getByLabel('Upwards').selectOption('Income');
  const figure = cell.getByTestId('chart').filter({ hasText: 'points are test customers' });
  await figure.getByRole('button', { name: 'Table' }).click();
  const table = cell.getByRole('table').filter({ hasText: 'Education' });
  for (const name of ['Income', 'Education', 'Probability of accepting']) {
    await expect(table.getByRole('columnheader', { name })).toBeVisible();
  }
  // A column that stands on the other side already changes places with it.
  await cell.getByLabel('Upwards').selectOption('Education');
  await expect(cell.getByLabel('Across').locator('option:checked')).toHaveText('Income');
});
