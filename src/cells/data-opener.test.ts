import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services, TableService } from '../compute/services';
import { TableSession } from '../compute/table/table-session';
import { customersToCsv } from '../core/data/synthetic/customers-to-csv';
import { generateCustomers } from '../core/data/synthetic/generate-customers';
import { Notebook } from '../notebook/notebook.svelte';
import { dataCell } from './data-cell';
import { DataOpener } from './data-opener.svelte';
import { prepareCell } from './prepare-cell';

const bytesOf = (seed: number) =>
  new TextEncoder().encode(customersToCsv(generateCustomers(200, seed))).buffer;

/** A page with a table worker of its own, which holds no rows yet. */
function openPage(document?: Notebook<Services>['document']) {
  const session = new TableSession('test');
  const later = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    return work();
  };
  const table = {
    openFile: (name, bytes) => later(() => session.openFile(name, bytes)),
    openSample: (rows, seed) => later(() => session.openSample(rows, seed)),
    profile: (view) => later(() => session.profile(view)),
    prepare: (view, settings) => later(() => session.prepare(view, settings))
  } satisfies Partial<TableService>;
  const services = { table } as unknown as Services;
  const cells = [dataCell, prepareCell];
  const notebook = new Notebook<Services>(cells, services, () => 0, undefined, document);
  return { notebook, opener: new DataOpener(notebook, services) };
}

describe('DataOpener where the rows of the notebook’s file are not here', () => {
  let page: ReturnType<typeof openPage>;
  beforeEach(async () => {
    const before = openPage();
    await before.opener.openBytes('bank.csv', bytesOf(1));
    before.notebook.setParams(dataCell, {
      ...before.notebook.params(dataCell),
      repairs: ['negative:Experience']
    });
    expect(before.opener.missing).toBeNull();
    page = openPage(before.notebook.document);
    page.notebook.settle();
    await vi.waitFor(() => expect(page.notebook.status('data')).toBe('failed'));
  });

  it('says which file is wanted', () => {
    expect(page.opener.missing?.name).toBe('bank.csv');
    expect(page.notebook.error('data')).toMatchObject({ code: 'rows-missing' });
  });

  it('goes on where it was when the same file is opened, whatever it is called', async () => {
    const { notebook, opener } = page;
    await opener.openBytes('copy of bank.csv', bytesOf(1));
    await vi.waitFor(() => expect(notebook.status('prepare')).toBe('done'));
    expect([opener.missing, opener.otherThan]).toEqual([null, null]);
    expect(notebook.params(dataCell).repairs).toEqual(['negative:Experience']);
    expect(notebook.result(dataCell)?.name).toBe('copy of bank.csv');
  });

  it('says so when it is another file, and goes on with that one', async () => {
    const { notebook, opener } = page;
    await opener.openBytes('bank.csv', bytesOf(2));
    await vi.waitFor(() => expect(notebook.status('prepare')).toBe('done'));
    expect([opener.missing, opener.otherThan]).toEqual([null, 'bank.csv']);
    expect(notebook.params(dataCell).repairs).toEqual([]);
    notebook.undo();
    expect(opener.missing?.name).toBe('bank.csv');
  });

  it('hands over a notebook that comes in the place of customers', async () => {
    const { opener } = page;
    const taken: string[] = [];
    opener.onNotebook = (file) => Promise.resolve(void taken.push(file.name));
    await opener.openFile(new File(['{}'], 'Theirs.Loanbook.JSON'));
    const report = '<script type="application/json" id="report-notebook">null</script>';
    await opener.openFile(new File([report], 'report.html'));
    expect([taken, opener.error]).toEqual([['Theirs.Loanbook.JSON', 'report.html'], null]);
    await opener.openFile(new File(['<p>What they wrote</p>'], 'page.html'));
    expect(taken).toHaveLength(2);
    expect(opener.error).toMatchObject({ code: 'not-a-table' });
  });
});
