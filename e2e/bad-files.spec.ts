import { expect, test } from './fixtures/test';
import { sampleCsv } from './support/sample-csv';

const csv = (text: string, name = 'bad.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text)
});

/** Puts a text in place of one field of a file. */
function setField(text: string, line: number, field: number, value: string): string {
  const lines = text.split('\n');
  const fields = lines[line - 1]!.split(',');
  fields[field] = value;
  lines[line - 1] = fields.join(',');
  return lines.join('\n');
}

const cases = [
  { what: 'an empty file', file: csv(''), says: [/empty/i] },
  { what: 'a header alone', file: csv('ID,Age,Personal Loan\n'), says: [/header/i] },
  { what: 'a web page', file: csv('<!doctype html><html></html>'), says: [/web page|HTML/i] },
  { what: 'JSON', file: csv('[{"a": 1}]'), says: [/JSON/] },
  {
    what: 'a picture',
    file: {
      name: 'cat.png',
      mimeType: 'image/png',
      buffer: Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1')
    },
    says: [/PNG|picture|image/i]
  },
  {
    what: 'a word among numbers',
    file: sampleCsv('word.csv', 100, (text) => setField(text, 17, 3, 'plenty')),
    says: [/word\.csv/, /17/, /Income/, /plenty/, /number/]
  },
  {
    what: 'a row that is too short',
    file: sampleCsv('ragged.csv', 100, (text) => text.replace(/\n40,.*\n/, '\n40,1,2\n')),
    says: [/ragged\.csv/, /41/, /14/]
  },
  {
    what: 'one class only',
    file: sampleCsv('one.csv', 100, (text) =>
      text
        .split('\n')
        .map((line, i) => (i === 0 || line === '' ? line : setField(line, 1, 9, '0')))
        .join('\n')
    ),
    says: [/Personal Loan/, /one|only|nobody/i]
  }
];

test('every bad file is explained, and nothing is lost', async ({ notebook, page }) => {
  await notebook.goto();
  for (const { what, file, says } of cases) {
    await test.step(what, async () => {
      await page.getByLabel('Open a file of customers').setInputFiles(file);
      for (const words of says) await expect(notebook.dataError).toContainText(words);
      await expect(notebook.sourceName).toHaveText('Synthetic bank');
      await expect(notebook.cell('data')).toContainText('is still open');
      await expect(notebook.cell('charts')).toHaveAttribute('data-status', 'done');
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(notebook.dataError).toHaveCount(0);
    });
  }
});
