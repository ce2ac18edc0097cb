import type { NotebookRevision, NotebookSave, Services, StoredResult } from '../compute/services';
import type { AnyCell } from '../notebook/cell';
import type { NotebookDocument } from '../notebook/document';
import type { FileData } from '../notebook/file/notebook-file';
import { serialiseNotebook } from '../notebook/file/serialise-notebook';
import type { HeldResult, KeptResults } from '../notebook/held-result';
import { storedResult } from './stored-results';

const BETWEEN_REVISIONS_MS = 120_000;

/** The notebook as it stands. */
export interface PresentNotebook {
  readonly document: NotebookDocument;
  readonly data: FileData | null;
  readonly results: KeptResults;
}

/** The notebook's file in the store. */
interface StoredFile extends NotebookRevision {
  /** The file without its customers: equal as long as nobody edits. */
  readonly edits: string;
}

/** What lies in the store, as far as this page knows, and so what is still to be written. */
export class StoreMirror {
  readonly #definitions: readonly AnyCell<Services>[];
  #file: StoredFile | null = null;
  /** By cell: the result that lies in the store; null if it is not known which. */
  #results = new Map<string, HeldResult | null>();
  #revisedAt = Number.NEGATIVE_INFINITY;

  constructor(definitions: readonly AnyCell<Services>[]) {
    this.#definitions = definitions;
  }

  /** The state that lies in the store; null before the first. */
  get latest(): NotebookRevision | null {
    if (!this.#file) return null;
    const { title, text, savedAt } = this.#file;
    return { title, text, savedAt };
  }

  /** The edits that lie in the store, as `editsOf` tells them. */
  get edits(): string | undefined {
    return this.#file?.edits;
  }

  /** What an edit changes and nothing else does. */
  editsOf(document: NotebookDocument): string {
    return this.textOf(document, null);
  }

  textOf(document: NotebookDocument, data: FileData | null): string {
    return serialiseNotebook(document, data, this.#definitions);
  }

  /** Takes down what was found: these cells' results, of which these could be read. */
  found(cells: Iterable<string>, results: KeptResults): void {
    this.#results = new Map(Array.from(cells, (cell) => [cell, results[cell] ?? null]));
  }

  /** Takes down the file that was found. */
  foundFile(document: NotebookDocument, text: string, savedAt: number): void {
    this.#file = { title: document.title, text, savedAt, edits: this.editsOf(document) };
  }

  /** The latest state has become a revision. */
  revised(now: number): void {
    this.#revisedAt = now;
  }

  /** A write failed: what lies in the store under these cells is not known. */
  doubt(cells: Iterable<string>): void {
    for (const cell of [...this.#results.keys(), ...cells]) this.#results.set(cell, null);
  }

  /**
   * What is to be written, which is taken to be in the store from then on; null if nothing is. From time to time the
   * state before an edit is put among the revisions.
   */
  takeChanges(
    { document, data, results: held }: PresentNotebook,
    now: number
  ): NotebookSave | null {
    const { results, gone } = this.#takeResults(document, held);
    const text = this.textOf(document, data);
    const before = this.#file;
    if (text === before?.text && results.size === 0 && gone.length === 0) return null;
    const former = this.latest;
    this.foundFile(document, text, now);
    const edited = before !== null && before.edits !== this.edits;
    const revision = edited && now - this.#revisedAt >= BETWEEN_REVISIONS_MS ? former : null;
    if (revision) this.revised(now);
    return { text, savedAt: now, results, gone, revision };
  }

  #takeResults(
    document: NotebookDocument,
    held: KeptResults
  ): Pick<NotebookSave, 'results' | 'gone'> {
    const results = new Map<string, StoredResult>();
    const kept = new Set<string>();
    for (const { id, kind } of document.cells) {
      const result = held[id];
      if (!result) continue;
      if (this.#results.get(id) !== result) {
        const stored = storedResult(kind, result, this.#definitions);
        if (!stored) continue;
        results.set(id, stored);
        this.#results.set(id, result);
      }
      kept.add(id);
    }
    const gone = [...this.#results.keys()].filter((cell) => !kept.has(cell));
    for (const cell of gone) this.#results.delete(cell);
    return { results, gone };
  }
}
