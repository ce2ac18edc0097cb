import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LoanbookError } from '../core/errors';
import { recommendedRecipe } from '../core/model/recipes';
import { modelCell } from './model-cell';
import './read-notebook';
import { HandedSeat, visit } from './testing/kept-notebook';
import { full, MemoryNotebookStore } from './testing/memory-notebook-store';
import { trainCell } from './train-cell';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const network = {
  layers: [
    {
      inputs: 1,
      units: 2,
      activation: 'softmax',
      kernel: Float32Array.of(1, 2),
      bias: Float32Array.of(3, 4)
    }
  ]
};
const trained = {
  key: 'a key',
  durationMs: 5,
  variant: 'simd',
  value: { outcome: { engine: 'simd', epochs: [], network }, measurements: [], film: null }
};

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => vi.useRealTimers());

function seedOf(store: MemoryNotebookStore): unknown {
  const { text } = store.notebook as { text: string };
  const { cells } = JSON.parse(text) as { cells: { id: string; set?: { seed?: number } }[] };
  return cells.find(({ id }) => id === 'train')?.set?.seed;
}

async function begin(store: MemoryNotebookStore, seat = new HandedSeat()) {
  const page = visit(store, seat);
  await page.desk.start(undefined);
  const edit = (seed: number) => {
    page.notebook.setParams(trainCell, { ...page.notebook.params(trainCell), seed });
    page.keeper.touch();
  };
  return { ...page, store, seat, edit };
}

describe('NotebookKeeper', () => {
  it('keeps an edit within a second, and every two seconds while edits go on', async () => {
    const { edit, store, keeper } = await begin(new MemoryNotebookStore());
    edit(2);
    expect(keeper.state).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(SECOND);
    expect([seedOf(store), keeper.state]).toEqual([2, 'saved']);
    for (let seed = 3; seed < 53; seed++) {
      edit(seed);
      await vi.advanceTimersByTimeAsync(100);
      expect(seed - Number(seedOf(store))).toBeLessThanOrEqual(20);
    }
  });

  it('keeps what is edited if the seat comes free while the store is still read', async () => {
    const store = new MemoryNotebookStore();
    const seat = new HandedSeat(false);
    const page = visit(store, seat);
    const started = page.desk.start(undefined);
    seat.tell(true);
    await started;
    expect([page.keeper.state, page.keeper.elsewhere]).toEqual(['saved', false]);
    page.notebook.setParams(trainCell, { ...page.notebook.params(trainCell), seed: 2 });
    await page.keeper.flush();
    expect(seedOf(store)).toBe(2);
    // A seat that is lost at once is not held again by what was begun with it.
    seat.tell(false);
    seat.tell(true);
    seat.tell(false);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect([page.keeper.state, page.keeper.elsewhere]).toEqual(['not kept', true]);
  });

  it('keeps what is left over when the page is left', async () => {
    const { edit, store, keeper } = await begin(new MemoryNotebookStore());
    edit(2);
    void keeper.flush();
    expect(seedOf(store)).toBe(2);
    void keeper.flush();
    expect(store.saves).toBe(1);
  });

  it('brings edits, results and the network to the next visit', async () => {
    const store = new MemoryNotebookStore();
    const first = await begin(store);
    first.notebook.open(first.notebook.document, { train: trained });
    first.edit(2);
    await first.keeper.flush();
    expect(store.persistent).toBe(true);
    const next = await begin(store);
    expect(next.notebook.params(trainCell).seed).toBe(2);
    expect(next.notebook.result(trainCell)).toMatchObject({ outcome: { network }, film: null });
    expect(next.notebook.status('train')).toBe('stale');
    next.notebook.remove('train');
    await next.keeper.flush();
    expect([...store.results.keys()]).toEqual([]);
  });

  it('puts the state before an edit among the revisions, once in two minutes', async () => {
    const { edit, store, keeper } = await begin(new MemoryNotebookStore());
    edit(2);
    await keeper.flush();
    edit(3);
    await keeper.flush();
    expect(store.kept).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    edit(4);
    await keeper.flush();
    expect(store.kept).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    edit(5);
    await keeper.flush();
    expect(store.kept.map(({ text }) => /"seed": (\d)/.exec(text)?.[1])).toEqual(['2', '4']);
    await keeper.setAside();
    expect((await keeper.revisions())[0]!.text).toContain('"seed": 5');
  });

  it('says what it cannot open, and loses nothing of it', async () => {
    const store = new MemoryNotebookStore();
    store.notebook = { text: '{"loanbook":9}', savedAt: 1 };
    const { keeper, edit } = await begin(store);
    expect(keeper.notes.join(' ')).toContain('saved by a newer Loanbook');
    edit(2);
    await keeper.flush();
    expect(store.kept.map(({ text }) => text)).toEqual(['{"loanbook":9}']);
    store.notebook = {
      text: '{"loanbook":1,"data":null,"cells":[{"id":"oracle"},{"id":"train"}]}',
      savedAt: 1
    };
    const next = await begin(store);
    expect(next.notebook.document.cells.map(({ id }) => id)).toEqual(['train']);
    expect(next.keeper.notes.join(' ')).toContain('“oracle” was left out');
    expect(store.kept.at(-1)!.text).toContain('oracle');
  });

  it('never writes where it could not read', async () => {
    const store = new MemoryNotebookStore();
    store.refuses = () => new LoanbookError('storage', 'Refused.');
    const { keeper, edit } = await begin(store);
    expect([keeper.state, keeper.problem?.message]).toEqual(['not kept', 'Refused.']);
    store.refuses = () => null;
    edit(2);
    await keeper.flush();
    expect(store.saves).toBe(0);
  });

  it('keeps edits where there is no room for results, and all when there is room again', async () => {
    const store = new MemoryNotebookStore();
    const { keeper, notebook, edit } = await begin(store);
    notebook.open(notebook.document, { train: trained });
    store.refuses = (save) => (save && save.results.size > 0 ? full() : null);
    edit(2);
    await keeper.flush();
    expect([seedOf(store), store.results.size, keeper.state]).toEqual([2, 0, 'not kept']);
    expect(keeper.problem?.message).toContain('What you edit is kept, but not the results');
    store.refuses = () => null;
    edit(3);
    await keeper.flush();
    expect([store.results.size, keeper.state, keeper.problem]).toEqual([1, 'saved', null]);
  });

  it('writes in one tab only, and brings what the other left', async () => {
    const store = new MemoryNotebookStore();
    const first = await begin(store);
    const second = await begin(store, new HandedSeat(false));
    expect([second.keeper.elsewhere, second.keeper.state]).toEqual([true, 'not kept']);
    second.edit(9);
    await second.keeper.flush();
    expect(store.saves).toBe(0);
    first.edit(2);
    await first.seat.leave();
    first.seat.tell(false);
    second.seat.tell(true);
    await vi.waitFor(() => expect(second.notebook.params(trainCell).seed).toBe(2));
    expect(second.keeper.elsewhere).toBe(false);
    expect(store.kept.at(-1)!.text).toContain('"seed": 9');
    first.edit(7);
    await first.keeper.flush();
    expect(seedOf(store)).toBe(2);
    second.edit(3);
    await second.keeper.flush();
    expect(seedOf(store)).toBe(3);
  });

  it('keeps the reader’s own settings while a lesson borrows them', async () => {
    const { keeper, notebook, lessons, store, edit } = await begin(new MemoryNotebookStore());
    edit(2);
    const { document } = notebook;
    vi.spyOn(lessons, 'ownDocument', 'get').mockReturnValue(document);
    notebook.borrow([[modelCell.kind, { recipe: { ...recommendedRecipe, epochs: 99 } }]]);
    await keeper.flush();
    expect(JSON.stringify(store.notebook)).not.toContain('"epochs":99');
  });

  it('writes nothing back when everything was deleted', async () => {
    const { keeper, edit, store } = await begin(new MemoryNotebookStore());
    edit(2);
    await keeper.flush();
    edit(3);
    await keeper.deleteEverything();
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect([store.notebook, store.kept]).toEqual([undefined, []]);
  });
});
