import type { AnyCell } from './cell';
import { CellPort } from './cell-port';
import { CellScope } from './cell-scope';
import type { CellStatus } from './cell-status';
import { documentOf, newCell, type DocumentCell, type NotebookDocument } from './document';
import { DocumentHistory } from './document-history.svelte';
import type { NodeProblem } from './document-nodes';
import {
  changeCell,
  firstOfKind,
  freeId,
  freshCell,
  insertCell,
  moveCell,
  removeCell
} from './edit-document';
import { NotebookEngine } from './engine.svelte';
import type { KeptResults } from './held-result';
import { nameOfAnother } from './name-of-another';

/**
 * The notebook that is open: its document, which every edit goes through and which undo brings back, and the
 * engine that runs it. A kind stands for the document's first cell of it; `scope` sees it from another cell.
 */
export class Notebook<S> extends CellPort<S> {
  readonly definitions: readonly AnyCell<S>[];
  readonly #history: DocumentHistory;
  /** Ids that once were in the document: undo may bring their cells back. */
  readonly #ids = new Set<string>();
  readonly #scopes = new Map<string, CellScope<S>>();

  constructor(
    definitions: readonly AnyCell<S>[],
    services: S,
    now: () => number,
    pause?: () => Promise<void>,
    document: NotebookDocument = documentOf(definitions)
  ) {
    super(new NotebookEngine(definitions, document, services, now, pause));
    this.definitions = definitions;
    this.#history = new DocumentHistory(now);
  }

  get document(): NotebookDocument {
    return this.engine.graph.document;
  }

  /** What undo would take back, in words; null where there is nothing. */
  get undoLabel(): string | null {
    return this.#history.undoLabel;
  }

  get redoLabel(): string | null {
    return this.#history.redoLabel;
  }

  /** While held, nothing runs. */
  get held(): boolean {
    return this.engine.held;
  }

  idOf(kind: string): string | undefined {
    return firstOfKind(this.document, kind)?.id;
  }

  definition(kind: string): AnyCell<S> | undefined {
    return this.engine.definitions.get(kind);
  }

  cell(id: string): DocumentCell | undefined {
    return this.engine.cells.of(id).cell;
  }

  /** The notebook as the cell sees it: kinds stand for the cells that it reads and that read it. */
  scope(id: string): CellScope<S> {
    const known = this.#scopes.get(id);
    if (known) return known;
    const scope = new CellScope(this.engine, id, (edits) => this.changeParams(edits));
    this.#scopes.set(id, scope);
    return scope;
  }

  /**
   * Changes several cells' parameters as one edit. With `kept` the results go back, too, to what they
   * were when kept.
   */
  change(
    edits: readonly (readonly [kind: string, params: unknown])[],
    kept: KeptResults | null = null
  ): void {
    const byId = edits.flatMap(([kind, params]) => {
      const id = this.idOf(kind);
      return id === undefined ? [] : [[id, params] as const];
    });
    this.changeParams(byId, kept);
  }

  /** Like `change`, of cells by their ids. */
  changeParams(
    edits: readonly (readonly [id: string, params: unknown])[],
    kept: KeptResults | null = null
  ): void {
    const after = edits.reduce(
      (document, [id, params]) => changeCell(document, id, { params }),
      this.document
    );
    const mark = `params of ${edits.map(([id]) => id).join()}`;
    this.#edit(after, `change ${edits.map(([id]) => this.title(id)).join(', ')}`, mark, kept);
  }

  /** Like `change`, without a trace in the history: for who gives the parameters back. */
  borrow(
    edits: readonly (readonly [kind: string, params: unknown])[],
    kept: KeptResults | null = null
  ): void {
    const after = edits.reduce((document, [kind, params]) => {
      const id = firstOfKind(document, kind)?.id;
      return id === undefined ? document : changeCell(document, id, { params });
    }, this.document);
    this.engine.show(after, kept);
  }

  /** The results as they stand, to be taken back with `change` when parameters go back, too. */
  keepResults(): KeptResults {
    return this.engine.results;
  }

  runAll(): void {
    this.engine.runAll();
  }

  stopAll(): void {
    this.engine.stopAll();
  }

  settle(): void {
    this.engine.settle();
  }

  /** What a cell is called on the page. */
  title(id: string): string {
    const cell = this.cell(id);
    if (!cell) return id;
    const definition = this.definition(cell.kind);
    return cell.name || definition?.titleOf?.(cell.params) || (definition?.title ?? cell.kind);
  }

  /** The latest result of a cell by its id, fresh or stale. */
  resultOf(id: string): unknown {
    return this.engine.cells.of(id).held?.value;
  }

  /** The status of a cell by its id. */
  statusOf(id: string): CellStatus {
    return this.engine.cells.of(id).status;
  }

  /** Why a cell cannot run however its inputs are. */
  problemOf(id: string): NodeProblem | null {
    return this.engine.node(id)?.problem ?? null;
  }

  /** By kind: the cells that a cell reads. */
  inputsOf(id: string): Readonly<Record<string, string>> {
    return this.engine.node(id)?.inputs ?? {};
  }

  /** Whether another cell of the kind may be added. */
  canAdd(kind: string): boolean {
    const definition = this.definition(kind);
    if (!definition) return false;
    return definition.repeatable === true || this.idOf(kind) === undefined;
  }

  /**
   * Adds a cell of the kind before the place `at`, where the notebook may have one more.
   * @returns the new cell's id
   */
  add(kind: string, at: number, change: Partial<DocumentCell> = {}): string | undefined {
    const definition = this.definition(kind);
    if (!definition || !this.canAdd(kind)) return undefined;
    const id = this.#newId(kind);
    const name = this.#nameOfAnother(definition);
    const cell = { ...freshCell(this.document, definition, id, at), name, ...change, id };
    this.#edit(insertCell(this.document, cell, at), `add ${definition.title}`);
    return id;
  }

  /** Puts a copy below the cell. Readers of the original stay with it. @returns the copy's id */
  duplicate(id: string): string | undefined {
    const cell = this.cell(id);
    if (!cell || !this.canAdd(cell.kind)) return undefined;
    const name = this.#nameOfAnother(this.definition(cell.kind)!);
    const copy = { ...cell, id: this.#newId(cell.kind), name };
    this.engine.lend(id, copy.id);
    const at = this.document.cells.indexOf(cell) + 1;
    this.#edit(insertCell(this.document, copy, at), `duplicate ${this.title(id)}`);
    return copy.id;
  }

  move(id: string, to: number): void {
    const from = this.document.cells.findIndex((cell) => cell.id === id);
    const place = Math.max(0, Math.min(this.document.cells.length - 1, to));
    if (from < 0 || from === place) return;
    this.#edit(moveCell(this.document, id, place), `move ${this.title(id)}`);
  }

  remove(id: string): void {
    if (!this.cell(id)) return;
    this.#edit(removeCell(this.document, id), `delete ${this.title(id)}`);
  }

  /** Puts a deleted cell back where it was; edits made since then stay. */
  bringBack(id: string): void {
    if (this.cell(id)) return;
    const before = this.#history.findLast((state) => state.cells.some((cell) => cell.id === id));
    if (!before) return;
    const at = before.cells.findIndex((cell) => cell.id === id);
    const title = this.definition(before.cells[at]!.kind)?.title ?? id;
    this.#edit(insertCell(this.document, before.cells[at]!, at), `bring back ${title}`);
  }

  /** Puts a new cell of another kind in a cell's place. @returns the new cell's id */
  convert(id: string, kind: string, params: unknown): string | undefined {
    const at = this.document.cells.findIndex((cell) => cell.id === id);
    if (at < 0 || !this.canAdd(kind)) return undefined;
    const fresh = { ...newCell(this.#newId(kind), kind, params), name: this.cell(id)!.name };
    const without = removeCell(this.document, id);
    this.#edit(insertCell(without, fresh, at), `change the kind of ${this.title(id)}`);
    return fresh.id;
  }

  /** Ends a running cell at once, by its id. */
  stopCell(id: string): void {
    this.engine.stop(id);
  }

  /** Changes how a cell stands in the notebook: its name, what it reads, what of it shows. */
  arrange(
    id: string,
    change: Partial<Omit<DocumentCell, 'id' | 'kind' | 'params'>>,
    label: string
  ): void {
    this.#edit(changeCell(this.document, id, change), label, `${label} ${id}`);
  }

  setTitle(title: string): void {
    this.#edit({ ...this.document, title }, 'rename the notebook', 'title');
  }

  setRunsCostly(runsCostly: boolean): void {
    this.#edit({ ...this.document, runsCostly }, 'change what runs by itself');
  }

  undo(): void {
    this.engine.show(this.#history.undo(this.document));
  }

  redo(): void {
    this.engine.show(this.#history.redo(this.document));
  }

  /** Opens another document; its past begins here. If `held` nothing runs until `release`. */
  open(document: NotebookDocument, results: KeptResults = {}, held = false): void {
    this.#history.clear();
    this.#ids.clear();
    this.engine.replace(document, results, held);
  }

  release(): void {
    this.engine.release();
  }

  #nameOfAnother(definition: AnyCell<S>): string {
    const taken = new Set(this.document.cells.map(({ id }) => this.title(id)));
    return nameOfAnother(definition, taken, this.idOf(definition.kind) === undefined);
  }

  #newId(kind: string): string {
    for (const cell of this.document.cells) this.#ids.add(cell.id);
    const id = freeId(kind, this.#ids);
    this.#ids.add(id);
    return id;
  }

  #edit(
    after: NotebookDocument,
    label: string,
    mark: string | null = null,
    kept: KeptResults | null = null
  ): void {
    for (const cell of this.document.cells) this.#ids.add(cell.id);
    if (after !== this.document) this.#history.record(this.document, label, mark);
    this.engine.show(after, kept);
  }
}
