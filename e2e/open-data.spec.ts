import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hasSharedData, needsSharedData } from '../src/core/data/testing/shared-data';
import { expect, test } from './fixtures/test';
import { sampleCsv } from './support/sample-csv';

test('a file opens by the button, whatever its columns are called and ordered', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  const file = sampleCsv('campaign.csv', 400, (text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(',').reverse().join(';'))
      .join('\n')
      .replace('ZIP Code', 'ZIPCode')
      .replace('CD Account', 'CDAccount')
      .replace('Personal Loan', 'Personal_Loan')
  );
  await page.getByLabel('Open a file of customers').setInputFiles(file);
  await expect(notebook.sourceName).toHaveText('campaign.csv');
  await expect(notebook.cell('data')).toContainText('400 customers');
  await expect(notebook.cell('data')).not.toContainText('synthetic');
  await expect(notebook.cell('charts')).toHaveAttribute('data-status', 'done');
});

test('a file opens by dropping it anywhere', async ({ notebook, page }) => {
  await notebook.goto();
  const { name, buffer } = sampleCsv('dropped.csv', 200);
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text!], fileName!, { type: 'text/csv' }));
      return data;
    },
    [name, buffer.toString()]
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Drop a customer file or a notebook to open it')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(notebook.sourceName).toHaveText('dropped.csv');
});

test.describe('by its address', () => {
  let server: Server;
  let origin = '';
  const seen: (string | undefined)[] = [];

  test.beforeAll(async () => {
    const { buffer } = sampleCsv('linked.csv', 300);
    server = createServer((request, response) => {
      seen.push(request.headers.origin);
      if (request.url === '/linked.csv') response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(buffer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterAll(() => server.close());

  test.use({
    // The typed address is the one request that may leave, and the second one is refused on purpose.
    allowedFaults: ['/linked.csv', '/closed.csv', 'net::ERR_FAILED']
  });

  test('a file opens in a frame that knows nothing of the page', async ({ notebook, page }) => {
    await notebook.goto();
    await page.getByRole('button', { name: 'From a link' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('Address of a customer file').fill(`${origin}/linked.csv`);
    await frame.getByRole('button', { name: 'Open' }).click();
    await expect(notebook.sourceName).toHaveText('linked.csv');
    expect(seen.at(-1)).toBe('null');
  });

  test('a refusal is explained, and what was open stays', async ({ notebook, page }) => {
    await notebook.goto();
    await page.getByRole('button', { name: 'From a link' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('Address of a customer file').fill(`${origin}/closed.csv`);
    await frame.getByRole('button', { name: 'Open' }).click();
    await expect(frame.getByRole('alert')).toContainText(/download/i);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(notebook.sourceName).toHaveText('Synthetic bank');
  });
});

test('repairs are off until chosen, and can be taken back', async ({ notebook, page }) => {
  await notebook.goto();
  const repair = page.getByRole('switch', { name: 'Repair Experience' });
  const minimum = notebook.cell('summary').getByRole('row', { name: /Experience/ });
  await expect(repair).not.toBeChecked();
  await expect(minimum.first()).toContainText(/[−-]3/);
  await repair.click();
  await expect(notebook.cell('data')).toContainText('55 values set to 0');
  await expect(minimum.first()).not.toContainText(/[−-]3/);
  await repair.click();
  await expect(minimum.first()).toContainText(/[−-]3/);
});

test('the sample comes in any size', async ({ notebook, page }) => {
  await notebook.goto();
  await page.getByRole('button', { name: 'Use the sample' }).click();
  const form = page.getByRole('form', { name: 'A synthetic bank' });
  await form.getByLabel('Customers', { exact: true }).fill('750');
  await form.getByLabel('Seed').fill('9');
  await form.getByRole('button', { name: 'Make the sample' }).click();
  await expect(notebook.cell('data')).toContainText('750 customers');
  await expect(notebook.cell('data')).toContainText('seed 9');
});

test.describe(`other campaigns, ${needsSharedData}`, () => {
  test.skip(!hasSharedData, needsSharedData);

  test('the page asks which column is the answer', async ({ notebook }) => {
    await notebook.goto();
    const answer = await notebook.openFile('../shared/data/bank-additional.csv');
    expect(answer.kind).toBe('asks-target');
    await notebook.chooseTargetColumn('y');
    expect(await notebook.confirmTarget('yes', 'bank-additional.csv')).toEqual({ kind: 'opened' });
    for (const kind of ['summary', 'charts', 'findings', 'prepare', 'model'] as const) {
      await expect(notebook.cell(kind)).toHaveAttribute('data-status', 'done');
    }
    await notebook.setNumber('epochs', 1);
    await notebook.chooseEngine('cpu');
    await notebook.runAll();
    expect(await notebook.settled()).toBeUndefined();
  });
});
