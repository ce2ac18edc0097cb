import { smallNotebook } from './open-notebook';

/** A cell, as far as the test knows it. */
export interface SimpleCell {
  readonly id: string;
  readonly kind: string;
  /** The epochs of a model, the seed of a training; null of other kinds. */
  readonly number: number | null;
  readonly folded: boolean;
  /** By kind: the cell that it reads, where that is not the first of the kind. */
  readonly reads: Readonly<Record<string, string>>;
}

interface Step {
  readonly cells: readonly SimpleCell[];
}

/** What kinds with a choice of what they read are read from, as far as the test follows it. */
const READS: Readonly<Record<string, string>> = { train: 'model', evaluate: 'train' };
const NUMBERED = ['model', 'train'];

/** A notebook as plain as can be: a list of cells, and the lists that were. The page must do as it does. */
export class SimpleNotebook {
  cells: readonly SimpleCell[] = smallNotebook.map(({ id }) => newCell(id, id));
  #past: readonly Step[] = [];
  #future: readonly Step[] = [];
  #ids = new Set(this.cells.map(({ id }) => id));

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  setNumber(id: string, number: number): void {
    this.#change(id, { number });
  }

  fold(id: string): void {
    this.#change(id, { folded: !this.#find(id).folded });
  }

  /** Adds a cell at the end. It reads the nearest above, unless that is the first anyway. */
  add(kind: string): void {
    const input = READS[kind];
    const nearest = this.cells.findLast((cell) => cell.kind === input);
    const bound = nearest && nearest.id !== this.#first(nearest.kind);
    const reads = bound ? { [nearest.kind]: nearest.id } : {};
    this.#edit([...this.cells, { ...newCell(this.#freeId(kind), kind), reads }]);
  }

  duplicate(id: string): void {
    const cell = this.#find(id);
    const copy = { ...cell, id: this.#freeId(cell.kind) };
    this.#edit(this.cells.toSpliced(this.cells.indexOf(cell) + 1, 0, copy));
  }

  move(id: string, by: 1 | -1): void {
    const cell = this.#find(id);
    const to = this.cells.indexOf(cell) + by;
    if (to < 0 || to >= this.cells.length) return;
    this.#edit(this.cells.filter((each) => each !== cell).toSpliced(to, 0, cell));
  }

  remove(id: string): void {
    this.#edit(this.cells.filter((cell) => cell.id !== id));
  }

  undo(): void {
    const step = this.#past.at(-1);
    if (!step) return;
    this.#future = [...this.#future, { cells: this.cells }];
    this.#past = this.#past.slice(0, -1);
    this.cells = step.cells;
  }

  redo(): void {
    const step = this.#future.at(-1);
    if (!step) return;
    this.#past = [...this.#past, { cells: this.cells }];
    this.#future = this.#future.slice(0, -1);
    this.cells = step.cells;
  }

  /** Another visit: there is nothing to take back. */
  reload(): void {
    this.#past = [];
    this.#future = [];
    this.#ids = new Set(this.cells.map(({ id }) => id));
  }

  /** The cell that another one reads; undefined if it is gone. */
  inputOf({ kind, reads }: SimpleCell): SimpleCell | undefined {
    const input = READS[kind];
    if (input === undefined) return undefined;
    const id = reads[input] ?? this.#first(input);
    return this.cells.find((cell) => cell.id === id);
  }

  /** Whether all that the cell reads is there, so that it can be run. */
  isComplete(cell: SimpleCell): boolean {
    if (['model', 'train', 'evaluate'].includes(cell.kind) && !this.#first('prepare')) return false;
    if (!(cell.kind in READS)) return true;
    const input = this.inputOf(cell);
    return input !== undefined && this.isComplete(input);
  }

  #first(kind: string): string | undefined {
    return this.cells.find((cell) => cell.kind === kind)?.id;
  }

  #find(id: string): SimpleCell {
    return this.cells.find((cell) => cell.id === id)!;
  }

  #freeId(kind: string): string {
    let id = kind;
    for (let number = 2; this.#ids.has(id); number++) id = `${kind}-${number}`;
    this.#ids.add(id);
    return id;
  }

  #change(id: string, change: Partial<SimpleCell>): void {
    this.#edit(this.cells.map((cell) => (cell.id === id ? { ...cell, ...change } : cell)));
  }

  #edit(after: readonly SimpleCell[]): void {
    this.#past = [...this.#past, { cells: this.cells }];
    this.#future = [];
    this.cells = after;
  }
}

function newCell(id: string, kind: string): SimpleCell {
  return { id, kind, number: NUMBERED.includes(kind) ? 1 : null, folded: false, reads: {} };
}
