import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasSharedData, needsSharedData } from '../src/core/data/testing/shared-data';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';

interface Leaks {
  division: string;
  nearCopies: { file: number; test: number; chance: number; groupedBy: string[] };
  duplicates: { inputs: number };
  giveaways: unknown[];
}

test.describe(`leaks ${needsSharedData}`, () => {
  test.skip(!hasSharedData, needsSharedData);

  test('copies are found, shown, kept together, and told', async ({ notebook, page }) => {
    await notebook.goto();
    await notebook.openFile('../shared/data/universal_bank.csv');
    const cell = notebook.cell('leaks');
    const copies = cell.getByTestId('leak-copies');
    await expect(copies).toContainText('94.8% have a near-twin', { timeout: 20_000 });
    await expect(copies).toContainText('91.7% have one among the training customers');
    await expect(cell.getByTestId('near-rule')).toContainText(
      'equal in family size, card spending and education, and apart by at most 4 years in age and $5k in income'
    );
    const leaksOf = async () => {
      const json = path.join(await mkdtemp(path.join(tmpdir(), 'loanbook-')), 'results.json');
      await notebook.exportResults(json);
      return (JSON.parse(await readFile(json, 'utf8')) as { leaks: Leaks }).leaks;
    };
    const before = await leaksOf();
    expect(before.nearCopies.file).toBeCloseTo(0.948, 3);
    expect(before.nearCopies.test).toBeCloseTo(0.917, 3);
    expect(Math.abs(before.nearCopies.chance - 0.337)).toBeLessThan(0.01);
    expect(before.duplicates.inputs).toBe(13);
    expect(before.giveaways).toEqual([]);

    // One click divides the split and the cross-validation anew; undo takes both back.
    await copies.getByRole('button', { name: 'Keep copies together' }).click();
    await expect(copies).toContainText('0.0% have one among the training customers');
    const scheme = notebook.cell('models').getByRole('radio', { name: 'Copies together' });
    await expect(scheme).toBeChecked();
    const division = notebook.cell('prepare').getByRole('radio', { name: 'Copies kept together' });
    await expect(division).toBeChecked();
    expect(await leaksOf()).toMatchObject({ division: 'grouped', nearCopies: { test: 0 } });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(scheme).not.toBeChecked();
    await expect(division).not.toBeChecked();
    await expect(copies).toContainText('91.7% have one');

    // What is near can be changed, and taken back to what was found.
    await cell.getByText('Change what counts as near').click();
    await cell.getByLabel('Mortgage', { exact: true }).selectOption({ label: 'equal' });
    await expect(cell.getByTestId('near-rule')).toContainText('The rule was set by hand');
    await expect(copies).not.toContainText('94.8%');
    await cell.getByRole('button', { name: 'Take the proposed rule' }).click();
    await expect(copies).toContainText('94.8% have a near-twin');
    expect(await accessibilityViolations(page, { within: ['section[data-cell=leaks]'] })).toEqual(
      []
    );

    // Both scores side by side.
    const strangers = notebook.cell('strangers');
    await strangers.getByText('Models and folds').click();
    await strangers.getByRole('checkbox', { name: /^Network/ }).uncheck();
    await strangers.getByRole('button', { name: 'Score both ways' }).click();
    await expect(strangers).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
    await expect(strangers.getByTestId('strangers-words')).toContainText(
      /random forest is right for 98\.\d%.*on strangers it is right for 97\.\d%/
    );
    await expect(
      strangers.getByRole('heading', {
        name: /accuracy 98\.\d% on copies, but 97\.\d% on strangers/
      })
    ).toBeVisible();
    expect(
      await accessibilityViolations(page, { within: ['section[data-cell=strangers]'] })
    ).toEqual([]);
  });
});
