import type { OpenOutcome, TargetChoice } from '../compute/protocol';
import type { Services } from '../compute/services';
import { LoanbookError } from '../core/errors';
import type { Notebook } from '../notebook/notebook.svelte';
import { dataCell, type DataParams } from './data-cell';
import { prepareCell } from './prepare-cell';

type Question = Extract<OpenOutcome, { kind: 'needs-target' }>;

/**
 * Opens files for the data cell. The notebook keeps its present customers until the new file has been
 * read without fault and its target is known.
 */
export class DataOpener {
  /** Name of the file being read; null when none is. */
  busy = $state<string | null>(null);
  error = $state.raw<LoanbookError | null>(null);
  /** A file whose target is not known waits for an answer. */
  question = $state.raw<Question | null>(null);
  readonly #notebook: Notebook<Services>;
  readonly #services: Services;
  /** Counts openings, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  constructor(notebook: Notebook<Services>, services: Services) {
    this.#notebook = notebook;
    this.#services = services;
  }

  openFile(file: File): Promise<void> {
    return this.#open(file.name, async () =>
      this.#services.table.openFile(file.name, await file.arrayBuffer())
    );
  }

  openBytes(name: string, bytes: ArrayBuffer): Promise<void> {
    return this.#open(name, () => this.#services.table.openFile(name, bytes));
  }

  openSample(rows: number, seed: number): void {
    this.#turn++;
    this.dismiss();
    this.#show({ source: { kind: 'sample', rows, seed }, repairs: [] });
  }

  chooseTarget(choice: TargetChoice): Promise<void> {
    const { sourceId, name } = this.question!;
    return this.#open(name, () => this.#services.table.chooseTarget(sourceId, choice));
  }

  /** Puts away the error or the question; what was open before stays open. */
  dismiss(): void {
    this.error = null;
    this.question = null;
  }

  async #open(name: string, work: () => Promise<OpenOutcome>): Promise<void> {
    const turn = ++this.#turn;
    this.busy = name;
    this.error = null;
    try {
      const outcome = await work();
      if (turn !== this.#turn) return;
      this.question = outcome.kind === 'needs-target' ? outcome : null;
      if (outcome.kind === 'opened') {
        const { sourceId } = outcome;
        this.#show({ source: { kind: 'file', sourceId, name: outcome.name }, repairs: [] });
      }
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.error =
        thrown instanceof LoanbookError
          ? thrown
          : new LoanbookError('internal', `“${name}” could not be read: ${String(thrown)}`);
    } finally {
      if (turn === this.#turn) this.busy = null;
    }
  }

  /** Columns left out of the old file mean nothing in the new one. */
  #show(params: DataParams): void {
    const preparation = this.#notebook.params(prepareCell);
    this.#notebook.change([
      [dataCell.kind, params],
      [prepareCell.kind, { ...preparation, dropped: [] }]
    ]);
  }
}
