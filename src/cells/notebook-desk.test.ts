import { describe, expect, it } from 'vitest';
import { newCell } from '../notebook/document';
import { packLink } from '../notebook/file/share-link';
import { dataCell } from './data-cell';
import { modelCell } from './model-cell';
import { visit } from './testing/kept-notebook';
import { MemoryNotebookStore } from './testing/memory-notebook-store';
import { trainCell } from './train-cell';
import { whatRunDoes } from './what-run-does';

const theirs = JSON.stringify({
  loanbook: 1,
  title: 'Theirs',
  data: null,
  cells: [{ id: 'data' }, { id: 'prepare' }, { id: 'model' }, { id: 'train', set: { seed: 5 } }]
});
const file = (text: string, name = 'theirs.loanbook.json') => new File([text], name);

async function begin(store = new MemoryNotebookStore(), link?: string) {
  const page = visit(store);
  await page.desk.start(link);
  const seed = () => page.notebook.params(trainCell).seed;
  const edit = (to: number) => page.notebook.setParams(trainCell, { seed: to, engine: 'auto' });
  return { ...page, store, seed, edit };
}

describe('NotebookDesk', () => {
  it('holds a file until it is let run, and keeps the own notebook as a revision', async () => {
    const { desk, notebook, keeper, store, seed, edit } = await begin();
    edit(2);
    await desk.openFile(file(theirs));
    expect(desk.guest?.from).toBe('“theirs.loanbook.json”');
    expect([seed(), notebook.held, notebook.status('data')]).toEqual([5, true, 'idle']);
    edit(6);
    await keeper.flush();
    expect(JSON.stringify(store.notebook)).toContain('\\"seed\\": 2');
    await desk.run();
    expect([desk.guest, notebook.held, notebook.status('data')]).toEqual([null, false, 'running']);
    await keeper.flush();
    expect(JSON.stringify(store.notebook)).toContain('\\"seed\\": 6');
    expect(store.kept.map(({ text }) => text).join()).toContain('"seed": 2');
  });

  it('brings the own notebook back when a guest is put away, also after a second one', async () => {
    const { desk, notebook, seed, edit } = await begin();
    edit(2);
    await desk.openFile(file(theirs));
    await desk.openFile(file(theirs.replace('5', '8')));
    expect(seed()).toBe(8);
    desk.discard();
    expect([seed(), notebook.held, desk.guest]).toEqual([2, false, null]);
  });

  it('opens a link after what the last visit left', async () => {
    const store = new MemoryNotebookStore();
    const first = await begin(store);
    first.edit(2);
    await first.keeper.flush();
    const { desk, seed, notebook } = await begin(store, await packLink(theirs, ''));
    expect([desk.guest?.from, seed(), notebook.held]).toEqual(['a link', 5, true]);
    desk.discard();
    expect(seed()).toBe(2);
  });

  it('leaves everything as it is when a file or a link is no notebook', async () => {
    const { desk, seed, edit, notebook } = await begin(new MemoryNotebookStore(), 'no-link');
    expect(desk.error?.code).toBe('bad-notebook');
    expect(notebook.held).toBe(false);
    edit(2);
    await desk.openFile(file('<html>'));
    expect(desk.error?.message).toContain('not JSON');
    await desk.openFile(file('x'.repeat(9_000_000)));
    expect(desk.error?.message).toContain('2 MB');
    expect([seed(), desk.guest]).toEqual([2, null]);
  });

  it('goes back to a revision, and forth again', async () => {
    const { desk, keeper, seed, edit } = await begin();
    edit(2);
    await keeper.flush();
    await keeper.setAside();
    edit(3);
    await keeper.flush();
    const [revision] = await keeper.revisions();
    await desk.restore(revision!);
    expect(seed()).toBe(2);
    await desk.restore((await keeper.revisions())[0]!);
    expect(seed()).toBe(3);
  });

  it('puts no name of a file into a link', async () => {
    const { desk, notebook } = await begin();
    const source = { kind: 'file', name: 'secret.csv', fingerprint: '0123456789abcdef' } as const;
    notebook.setParams(dataCell, { source, repairs: [] });
    expect(desk.fileText()).toContain('secret.csv');
    const link = await desk.linkText();
    const { unpackLink } = await import('../notebook/file/share-link');
    const text = await unpackLink(link);
    expect(text).not.toContain('secret');
    expect(text).toContain(source.fingerprint);
  });

  it('says what a notebook would do', async () => {
    const { desk, notebook } = await begin();
    await desk.openFile(file(theirs));
    expect(whatRunDoes(notebook, notebook.document)).toEqual([
      'open the synthetic sample of 5,000 customers',
      'train a network of 2 hidden layers for 30 epochs when you press Start'
    ]);
    const { document } = notebook;
    const cells = [...document.cells, newCell('text', 'text', {}), newCell('text-2', 'text', {})];
    const recipe = { ...notebook.params(modelCell).recipe, hidden: [8], epochs: 1 };
    notebook.setParams(modelCell, { recipe });
    expect(
      whatRunDoes(notebook, {
        ...notebook.document,
        cells: [...cells.slice(0, 2), notebook.document.cells[2]!, ...cells.slice(3)],
        runsCostly: true
      })
    ).toEqual([
      'open the synthetic sample of 5,000 customers',
      'train a network of 1 hidden layer for 1 epoch at once',
      'show 2 texts'
    ]);
  });
});
