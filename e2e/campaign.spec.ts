import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openNotebook, smallNotebook } from './support/open-notebook';
import { expect, test } from './fixtures/test';
import { CampaignCell } from './pages/campaign-cell';

test('a campaign follows its terms, and names whom to call', async ({ notebook }) => {
  await notebook.goto();
  await openNotebook(notebook, [
    ...smallNotebook.filter(({ id }) => id !== 'model'),
    { id: 'model', set: { recipe: { epochs: 10 } } },
    { id: 'campaign' }
  ]);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  const cell = notebook.cell('campaign');
  const words = cell.getByTestId('campaign-words');
  await expect(words).toContainText(/Call the \d+ likeliest of 400 customers/);

  // The title of an axis lies inside its picture.
  const axis = cell.getByText('Customers called, likeliest first', { exact: true }).first();
  const [title, picture] = await Promise.all([
    axis.boundingBox(),
    cell.locator('svg.marks').first().boundingBox()
  ]);
  expect(title!.y + title!.height).toBeLessThanOrEqual(picture!.y + picture!.height + 1);

  const folder = await mkdtemp(path.join(tmpdir(), 'loanbook-'));
  const saved = path.join(folder, 'contacts.csv');
  await new CampaignCell(notebook).saveContacts(saved);
  const lines = (await readFile(saved, 'utf8')).trim().split('\n');
  expect(lines[0]).toMatch(/^Contact rank,Probability,Reason,Segment,/);
  expect(lines.length).toBeGreaterThan(2);

  // The saved list comes back as one to be scored: it has the columns, and likelier customers.
  await cell.getByLabel('Open a list of customers to score').setInputFiles(saved);
  await expect(cell.getByRole('table', { name: /Population stability/ })).toBeVisible();
  await expect(cell.getByTestId('contact-count')).toBeHidden();
  await cell
    .getByRole('button', { name: /^Score/ })
    .last()
    .click();
  await expect(cell.getByTestId('contact-count')).toContainText('customers who may be called');

  await new CampaignCell(notebook).setTerms({
    costPerContact: 5,
    profitPerAcceptance: 100,
    budget: 50
  });
  await expect(words).toContainText('The budget or the capacity ends it there');
  await new CampaignCell(notebook).setTerms({
    costPerContact: 5,
    profitPerAcceptance: 1,
    budget: null
  });
  await expect(words).toContainText('no call is worth making');
});
