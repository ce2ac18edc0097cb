import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import { openNotebook } from './support/open-notebook';

interface Results {
  slices: { columns: string[]; group: string; size: number; small: boolean; recall: number }[];
  fairness: {
    list: { names: number };
    parity: { columns: string[] }[];
    groupThresholds: { equal: string; gain: number }[];
    without: { column: string; names: number; gain: number; gainRange: [number, number] }[];
  };
}

test('slices, parity and what a fix costs; the model card is taken along', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await openNotebook(notebook, [
    { id: 'data', set: { source: { kind: 'sample', rows: 2000 } } },
    { id: 'prepare', set: { testShare: 0.2 } },
    { id: 'model', set: { recipe: { epochs: 5 } } },
    { id: 'train', set: { engine: 'simd' } },
    ...['evaluate', 'campaign', 'fair', 'omit', 'card'].map((id) => ({ id }))
  ]);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();

  const fair = notebook.cell('fair');
  await expect(fair.getByTestId('fairness-words')).toContainText(
    /From a probability of .* on a customer is on the list: \d+ names of 2,000/
  );
  const parity = fair.getByRole('table', { name: /Demographic parity/ });
  await expect(parity.locator('tbody tr')).toHaveCount(4);
  await expect(parity).toContainText('Family size and education');
  await expect(fair.getByRole('table', { name: 'The list as it is and with' })).toContainText(
    'The same share of each group'
  );

  // Every figure of a slice is one click away, and a small one says so.
  await fair.getByRole('radio', { name: 'Family size and education' }).check({ force: true });
  await fair.getByRole('radio', { name: 'Recall' }).check({ force: true });
  const chart = fair.getByTestId('chart');
  await expect(chart.locator('svg.marks')).toContainText('▽');
  await chart.getByRole('button', { name: 'Table' }).click();
  await expect(fair.getByRole('group', { name: /^Table:/ })).toContainText('▽ no, a small slice');
  await fair.getByText('What lending law treats as protected').click();
  await expect(fair.getByRole('table', { name: /law may protect/ })).toContainText('ECOA');

  await fair.getByLabel('Two columns crossed').selectOption({ label: 'None' });
  await expect(parity.locator('tbody tr')).toHaveCount(3);
  await fair.getByRole('checkbox', { name: 'Online banking' }).check();
  await expect(parity).toContainText('Online banking');

  const omit = notebook.cell('omit');
  expect(await notebook.trainWithout(['Nobody'])).toBe('Nobody');
  expect(await notebook.trainWithout(['Age', 'Income'])).toBeUndefined();
  await expect(omit.getByTestId('omit-words')).toContainText(/Without age the list earns .* less/);
  const lists = omit.getByRole('table', { name: 'The list as it is and without a column' });
  await expect(lists.locator('tbody th')).toHaveText(['As it is', 'Without Age', 'Without Income']);

  const card = notebook.cell('card');
  await expect(card.getByRole('article', { name: /^Model card of \d{4}-\d\d-\d\d/ })).toContainText(
    'Slices by online banking'
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'loanbook-'));
  const at = (name: string) => path.join(folder, name);
  await notebook.saveCard(at('card.md'), 'Markdown');
  expect(await readFile(at('card.md'), 'utf8')).toMatch(/^# Model card\n[^]*\n## Limits\n/);
  await notebook.saveCard(at('card.json'), 'JSON');
  const saved = JSON.parse(await readFile(at('card.json'), 'utf8')) as {
    data: { fingerprint: string };
    limits: string[];
  };
  await expect(card).toContainText(saved.data.fingerprint);
  expect(saved.limits[0]).toMatch(/synthetic/);

  await notebook.exportResults(at('results.json'));
  const { slices, fairness } = JSON.parse(await readFile(at('results.json'), 'utf8')) as Results;
  for (const { columns } of fairness.parity) {
    const sizes = slices.filter((slice) => slice.columns.join() === columns.join());
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBe(400);
  }
  expect(fairness.without.map(({ column }) => column)).toEqual(['Age', 'Income']);
  expect(fairness.without[1]!.gain).toBeLessThan(0);

  const within = ['fair', 'omit', 'card'].map((kind) => `section[data-cell=${kind}]`);
  expect(await accessibilityViolations(page, { within })).toEqual([]);
});
