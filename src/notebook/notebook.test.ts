import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellDefinition } from './cell';
import { Notebook } from './notebook.svelte';

type Cell = CellDefinition<number, string, null>;

/** A cell whose result names its parameter and its inputs' results, delivered when the test says so. */
function makeCells() {
  const pending: { kind: string; finish: () => void; fail: () => void }[] = [];
  const make = (kind: string, reads: readonly Cell[], cost: 'cheap' | 'costly'): Cell => ({
    kind,
    title: kind,
    cost,
    reads: reads.map((cell) => cell.kind),
    defaults: 0,
    run: ({ params, read, publish }) => {
      publish(`${kind}${params} at work`);
      const value = `${kind}${params}(${reads.map((cell) => read(cell)).join()})`;
      return new Promise((resolve, reject) =>
        pending.push({
          kind,
          finish: () => resolve(value),
          fail: () => reject(new Error(`${kind} broke`))
        })
      );
    }
  });
  const data = make('data', [], 'cheap');
  const prepare = make('prepare', [data], 'cheap');
  const model = make('model', [prepare], 'cheap');
  const train = make('train', [prepare, model], 'costly');
  const evaluate = make('evaluate', [prepare, train], 'cheap');
  const cells = [data, prepare, model, train, evaluate];
  return { cells, pending, data, prepare, model, train, evaluate };
}

/** What each cell's result must be, computed anew from the parameters alone. */
function naive(cells: readonly Cell[], params: Record<string, number>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { kind, reads } of cells) {
    values[kind] = `${kind}${params[kind] ?? 0}(${reads.map((id) => values[id]).join()})`;
  }
  return values;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function drain(pending: { finish: () => void }[]) {
  do {
    pending.splice(0).forEach((job) => job.finish());
    await turn();
  } while (pending.length > 0);
}

function open(cells: readonly Cell[]) {
  let time = 0;
  return new Notebook<null>(cells, null, () => time++);
}

describe('Notebook', () => {
  it('runs cheap cells by itself and lets costly ones wait', async () => {
    const { cells, pending, model, train } = makeCells();
    const notebook = open(cells);
    notebook.settle();
    await drain(pending);
    expect(notebook.result(model)).toBe('model0(prepare0(data0()))');
    expect(notebook.status('train')).toBe('idle');
    expect(notebook.status('evaluate')).toBe('idle');
    notebook.runAll();
    expect(notebook.status('train')).toBe('running');
    await drain(pending);
    expect(notebook.status('evaluate')).toBe('done');
    expect(notebook.busy).toBe(false);
    expect(notebook.freshResult(train)).toContain('train0');
  });

  it('marks what an edit made stale, and undoing the edit makes it fresh again', async () => {
    const { cells, pending, model } = makeCells();
    const notebook = open(cells);
    notebook.runAll();
    await drain(pending);
    notebook.setParams(model, 7);
    await drain(pending);
    expect(notebook.status('model')).toBe('done');
    expect(notebook.status('train')).toBe('stale');
    expect(notebook.status('evaluate')).toBe('stale');
    notebook.setParams(model, 0);
    await drain(pending);
    expect(notebook.status('train')).toBe('done');
    expect(notebook.status('evaluate')).toBe('done');
  });

  it('takes for the key only what a cell says its result depends on', async () => {
    const cell: Cell = {
      kind: 'search',
      title: 'search',
      cost: 'on-demand',
      reads: [],
      defaults: 10,
      keyOf: (params) => Math.floor(params / 10),
      run: ({ params }) => `found ${params}`
    };
    const notebook = new Notebook([cell], null, () => 0);
    notebook.runAll();
    expect(notebook.status('search')).toBe('idle');
    notebook.run('search');
    await turn();
    notebook.setParams(cell, 11);
    expect(notebook.status('search')).toBe('done');
    notebook.setParams(cell, 20);
    expect(notebook.status('search')).toBe('stale');
  });

  it('drops a late result of an older version', async () => {
    const { cells, pending, data } = makeCells();
    const notebook = open(cells);
    notebook.settle();
    const [old] = pending.splice(0);
    notebook.setParams(data, 5);
    await turn();
    old!.finish();
    await drain(pending);
    expect(notebook.result(data)).toBe('data5()');
  });

  it('holds back what reads a failed cell, and goes on after a retry', async () => {
    const { cells, pending } = makeCells();
    const notebook = open(cells);
    notebook.runAll();
    pending.splice(0).forEach((job) => job.fail());
    await turn();
    expect(notebook.status('data')).toBe('failed');
    expect(notebook.error('data')?.message).toBe('data broke');
    expect(notebook.status('train')).toBe('waiting');
    expect(notebook.busy).toBe(false);
    notebook.runAll();
    await drain(pending);
    expect(notebook.status('evaluate')).toBe('done');
  });

  it('stops a running cell at once and keeps what it had', async () => {
    const { cells, pending, train } = makeCells();
    const notebook = open(cells);
    notebook.runAll();
    await drain(pending);
    const before = notebook.result(train);
    notebook.run('train');
    expect(notebook.status('train')).toBe('running');
    notebook.stop('train');
    await turn();
    expect(notebook.status('train')).toBe('stopped');
    expect(notebook.result(train)).toBe(before);
    pending.splice(0).forEach((job) => job.finish());
    await turn();
    expect(notebook.status('train')).toBe('stopped');
    notebook.run('train');
    await drain(pending);
    expect(notebook.status('train')).toBe('done');
  });

  it('shows nothing of a stopped run once an edit makes an earlier result fresh', async () => {
    const { cells, pending, model, train } = makeCells();
    const notebook = open(cells);
    notebook.runAll();
    await drain(pending);
    notebook.setParams(model, 7);
    await drain(pending);
    notebook.run('train');
    expect(notebook.live('train')).toBe('train0 at work');
    expect(notebook.runsOnFormer('train')).toBe(false);
    notebook.setParams(model, 0);
    expect(notebook.status('train')).toBe('running');
    expect(notebook.runsOnFormer('train')).toBe(true);
    notebook.stop('train');
    await turn();
    expect(notebook.status('train')).toBe('done');
    expect(notebook.freshResult(train)).toContain('model0');
    expect(notebook.live('train')).toBeNull();
    expect(notebook.runsOnFormer('train')).toBe(false);
    notebook.setParams(model, 7);
    await drain(pending);
    expect(notebook.status('train')).toBe('stopped');
    expect(notebook.live('train')).toBe('train0 at work');
  });

  it('takes kept results back with the parameters that they were made from', async () => {
    const { cells, pending, prepare, train, evaluate } = makeCells();
    const notebook = open(cells);
    notebook.runAll();
    await drain(pending);
    const kept = notebook.keepResults();
    const results = cells.map((cell) => notebook.result(cell));
    notebook.change([
      [prepare.kind, 3],
      [train.kind, 4]
    ]);
    notebook.runAll();
    await drain(pending);
    expect(notebook.result(evaluate)).toContain('train4(prepare3(');
    notebook.change(
      [
        [prepare.kind, 0],
        [train.kind, 0]
      ],
      kept
    );
    expect(cells.map((cell) => notebook.result(cell))).toEqual(results);
    expect(cells.map((cell) => notebook.status(cell.kind))).toEqual(cells.map(() => 'done'));
    expect(pending).toEqual([]);
  });

  it('agrees with a naive recompute after any edits, runs, stops, failures and undos', async () => {
    const action = fc.oneof(
      fc.record({ do: fc.constant('edit'), cell: fc.nat(4), value: fc.nat(3) }),
      fc.record({ do: fc.constant('finish'), cell: fc.nat(9), value: fc.nat(0) }),
      fc.record({ do: fc.constant('fail'), cell: fc.nat(9), value: fc.nat(0) }),
      fc.record({ do: fc.constantFrom('run', 'stop'), cell: fc.nat(4), value: fc.nat(0) }),
      fc.record({ do: fc.constant('runAll'), cell: fc.nat(0), value: fc.nat(0) })
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        const { cells, pending } = makeCells();
        const notebook = open(cells);
        const params: Record<string, number> = {};
        const check = () => {
          const expected = naive(cells, params);
          for (const cell of cells) {
            if (notebook.status(cell.kind) !== 'done') continue;
            expect(notebook.result(cell)).toBe(expected[cell.kind]);
          }
        };
        notebook.settle();
        for (const act of actions) {
          const cell = cells[act.cell % cells.length]!;
          if (act.do === 'edit') {
            params[cell.kind] = act.value;
            notebook.setParams(cell, act.value);
          } else if (act.do === 'run') notebook.run(cell.kind);
          else if (act.do === 'stop') notebook.stop(cell.kind);
          else if (act.do === 'runAll') notebook.runAll();
          else if (pending.length > 0) {
            const [job] = pending.splice(act.cell % pending.length, 1);
            if (act.do === 'finish') job!.finish();
            else job!.fail();
          }
          check();
          await turn();
          check();
        }
        notebook.runAll();
        await drain(pending);
        notebook.runAll();
        await drain(pending);
        check();
        expect(cells.map((cell) => notebook.status(cell.kind))).toEqual(cells.map(() => 'done'));
      }),
      { seed: 1, numRuns: 200 }
    );
  });

  it('forgets what was asked of a run that was stopped before it began', async () => {
    const { pending, data } = makeCells();
    const intents: unknown[] = [];
    const train: Cell = {
      kind: 'train',
      title: 'train',
      cost: 'costly',
      reads: ['data'],
      defaults: 0,
      run: ({ intent }) => String(intents.push(intent))
    };
    const notebook = open([data, train]);
    notebook.run('train', 'batch');
    expect(notebook.status('train')).toBe('queued');
    notebook.stopAll();
    await turn();
    pending.splice(0);
    notebook.runAll();
    await drain(pending);
    expect(intents).toEqual([undefined]);
  });

  it('takes an edit after undo for a step of its own', () => {
    const { cells, model, train } = makeCells();
    const notebook = new Notebook<null>(cells, null, () => 0);
    notebook.setParams(model, 1);
    notebook.setParams(train, 1);
    notebook.undo();
    notebook.setParams(model, 2);
    notebook.undo();
    expect(notebook.params(model)).toBe(1);
  });
});
