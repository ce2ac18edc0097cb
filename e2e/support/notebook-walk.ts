import type { Locator } from '@playwright/test';
import { expect } from '../fixtures/test';
import type { NotebookPage } from '../pages/notebook-page';
import { shownCells, type ShownCell } from './shown-cells';
import { SimpleNotebook, type SimpleCell } from './simple-notebook';

/** What a person may do next; `at` says with which cell. */
export interface WalkStep {
  readonly name:
    | 'edit'
    | 'add'
    | 'duplicate'
    | 'up'
    | 'down'
    | 'delete'
    | 'fold'
    | 'undo'
    | 'redo'
    | 'run'
    | 'step'
    | 'stop'
    | 'reload';
  readonly at: number;
}

/** Cells that are added, by kind: their titles in the menu. */
const ADDED: Readonly<Record<string, string>> = {
  text: 'Text',
  chart: 'Chart',
  model: 'Model',
  train: 'Train',
  evaluate: 'Evaluate'
};
/** A page that grows without end takes the longer to test. */
const MOST_CELLS = 12;

/** Does in the page what a person does, and the same to the simple notebook. */
export class NotebookWalk {
  readonly simple = new SimpleNotebook();
  readonly #notebook: NotebookPage;
  /** The cell whose number was changed last: two such changes in a row would be one step of undo. */
  #edited: string | null = null;

  constructor(notebook: NotebookPage) {
    this.#notebook = notebook;
  }

  async do({ name, at }: WalkStep): Promise<void> {
    const edited = this.#edited;
    this.#edited = null;
    const { simple } = this;
    const { page } = this.#notebook;
    const shown = await shownCells(page);
    /** One of the cells for which it holds. */
    const choose = (holds: (cell: SimpleCell) => boolean) => {
      const able = simple.cells.filter(holds);
      return able[at % Math.max(1, able.length)];
    };
    const statusOf = ({ id }: SimpleCell) => shown.find((cell) => cell.id === id)?.status;
    const room = simple.cells.length < MOST_CELLS;
    switch (name) {
      case 'edit': {
        const cell = choose(
          (each) =>
            each.number !== null &&
            !each.folded &&
            each.id !== edited &&
            (each.kind === 'model' || statusOf(each) !== 'running')
        );
        if (!cell) return;
        this.#edited = cell.id;
        const number = (cell.number! % 3) + 1;
        const label = cell.kind === 'model' ? 'Epochs' : 'Seed';
        await this.#frame(cell).getByLabel(label, { exact: true }).fill(String(number));
        return simple.setNumber(cell.id, number);
      }
      case 'add': {
        const kind = Object.keys(ADDED)[at % Object.keys(ADDED).length]!;
        if (!room) return;
        await this.#notebook.addCell(ADDED[kind]!);
        simple.add(kind);
        if (kind === 'train') await this.#takeOneEngine(simple.cells.at(-1)!);
        return;
      }
      case 'duplicate': {
        const cell = choose(({ kind }) => kind in ADDED);
        if (!cell || !room) return;
        await this.#frame(cell)
          .getByRole('button', { name: /^What to do with/ })
          .click();
        await page.getByRole('menuitem', { name: 'Duplicate' }).click();
        return simple.duplicate(cell.id);
      }
      case 'up':
      case 'down': {
        const cell = choose(() => true)!;
        await this.#press(cell, name === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown');
        return simple.move(cell.id, name === 'up' ? -1 : 1);
      }
      case 'delete': {
        // Without customers there is nothing that could be shown wrongly.
        const cell = choose(({ kind }) => kind !== 'data')!;
        if (simple.cells.length < 4) return;
        await this.#press(cell, 'd', 'd');
        return simple.remove(cell.id);
      }
      case 'fold': {
        const cell = choose(() => true)!;
        await this.#press(cell, 'h');
        return simple.fold(cell.id);
      }
      case 'undo':
      case 'redo':
        await this.#press(simple.cells[0]!, name === 'undo' ? 'z' : 'Shift+Z');
        return simple[name]();
      case 'run':
        return this.#press(
          choose(() => true)!,
          'Control+Enter'
        );
      case 'step': {
        // A training that waits after its first batch is still running when the next things happen.
        const cell = choose((each) => each.kind === 'train' && !each.folded);
        if (!cell || !['idle', 'stale', 'done', 'stopped'].includes(statusOf(cell)!)) return;
        await this.#frame(cell).getByRole('button', { name: 'Step a batch' }).click();
        return;
      }
      case 'stop': {
        const cell = choose((each) => each.kind === 'train' && statusOf(each) === 'running');
        if (!cell || cell.folded || at % 2 === 0) return this.stopAll();
        // It may have ended by itself meanwhile; the button then does nothing.
        await this.#frame(cell)
          .getByRole('group', { name: 'Training' })
          .getByRole('button', { name: 'Stop' })
          .click({ force: true });
        return;
      }
      case 'reload':
        // At once, with whatever is still to be kept.
        await page.reload();
        return simple.reload();
    }
  }

  /** Waits until the page shows what the simple notebook holds, and looks that nothing old is shown as new. */
  async check(after: string): Promise<readonly ShownCell[]> {
    const { page } = this.#notebook;
    const expected = this.simple.cells.map(({ id, kind, number, folded }) => ({
      id,
      kind,
      number: folded ? null : number,
      folded
    }));
    let shown: readonly ShownCell[] = [];
    await expect
      .poll(
        async () => {
          shown = await shownCells(page);
          return shown.map(({ id, kind, number, folded }) => ({ id, kind, number, folded }));
        },
        { message: `the page after ${after}`, intervals: [20, 50, 100] }
      )
      .toEqual(expected);
    for (const cell of this.simple.cells) {
      const { status, trainedSeed, trainedEpochs } = shown.find(({ id }) => id === cell.id)!;
      if (status !== 'done') continue;
      const input = this.simple.inputOf(cell);
      const message = `${cell.id} is done after ${after}`;
      if (cell.kind === 'train') {
        expect(trainedSeed, message).toBe(cell.number);
        if (!cell.folded) expect(trainedEpochs, message).toBe(input?.number);
      } else if (cell.kind === 'evaluate') {
        expect(shown.find(({ id }) => id === input?.id)?.status, message).toBe('done');
      }
    }
    return shown;
  }

  async stopAll(): Promise<void> {
    const stop = this.#notebook.page.getByTestId('stop-all');
    if (await stop.isVisible()) await stop.click();
  }

  /** Cells that have all that they need and are not up to date. */
  unfinished(shown: readonly ShownCell[]): readonly string[] {
    return this.simple.cells
      .filter((cell) => this.simple.isComplete(cell))
      .map(({ id }) => shown.find((cell) => cell.id === id)!)
      .filter(({ status }) => status !== 'done')
      .map(({ id, status }) => `${id} is ${status}`);
  }

  #frame({ id }: SimpleCell): Locator {
    return this.#notebook.page.locator(`section#${id}`);
  }

  /** To find out which engine is the fastest takes longer than the whole test. */
  async #takeOneEngine(cell: SimpleCell): Promise<void> {
    const engine = this.#frame(cell).getByRole('radio', { name: 'SIMD', exact: true });
    await engine.check({ force: true });
    this.simple.setNumber(cell.id, cell.number!);
    this.#edited = cell.id;
  }

  async #press(cell: SimpleCell, ...keys: readonly string[]): Promise<void> {
    await this.#frame(cell).focus();
    for (const key of keys) await this.#notebook.page.keyboard.press(key);
  }
}
