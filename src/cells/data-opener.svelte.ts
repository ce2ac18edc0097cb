import type { OpenOutcome, TargetChoice } from '../compute/protocol';
import type { Services } from '../compute/services';
import { LoanbookError } from '../core/errors';
import { FILE_ENDING } from '../notebook/file/notebook-file';
import { isReport, isReportName } from '../notebook/file/notebook-in-report';
import type { Notebook } from '../notebook/notebook.svelte';
import { dataCell, type DataParams } from './data-cell';
import { prepareCell } from './prepare-cell';

type Question = Extract<OpenOutcome, { kind: 'needs-target' }>;
type Opened = Extract<OpenOutcome, { kind: 'opened' }>;

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
  /** The file that was asked for, where another one was opened in its place. */
  otherThan = $state<string | null>(null);
  /** Called with a notebook that came where a file of customers was expected. */
  onNotebook: (file: File) => Promise<void> = () => Promise.resolve();
  /** Fingerprints of the files whose rows this page was given. */
  #given = $state.raw<ReadonlySet<string>>(new Set());
  /** The notebook's file, if its rows are not here. */
  readonly missing = $derived.by(() => {
    const { source } = this.#notebook.params(dataCell);
    if (source.kind !== 'file') return null;
    return this.#given.has(source.fingerprint) && this.#lackingRows().length === 0 ? null : source;
  });
  readonly #notebook: Notebook<Services>;
  readonly #services: Services;
  /** Counts openings, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  constructor(notebook: Notebook<Services>, services: Services) {
    this.#notebook = notebook;
    this.#services = services;
  }

  async openFile(file: File): Promise<void> {
    if (file.name.toLowerCase().endsWith(FILE_ENDING)) return this.onNotebook(file);
    if (isReportName(file.name) && isReport(await file.text())) return this.onNotebook(file);
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

  /** Puts away what was said or asked; what was open before stays open. */
  dismiss(): void {
    this.error = null;
    this.question = null;
    this.otherThan = null;
  }

  async #open(name: string, work: () => Promise<OpenOutcome>): Promise<void> {
    const turn = ++this.#turn;
    this.busy = name;
    this.error = null;
    try {
      const outcome = await work();
      if (turn !== this.#turn) return;
      this.question = outcome.kind === 'needs-target' ? outcome : null;
      if (outcome.kind === 'opened') this.#take(outcome);
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

  /** The notebook's own file goes on where it was; any other takes its place. */
  #take({ name, fingerprint }: Opened): void {
    const params = this.#notebook.params(dataCell);
    const { missing } = this;
    this.#given = new Set([...this.#given, fingerprint]);
    if (params.source.kind === 'file' && params.source.fingerprint === fingerprint) {
      this.#goOn(params, name);
      return;
    }
    this.otherThan = missing && (missing.name || 'the notebook’s own file');
    this.#show({ source: { kind: 'file', name, fingerprint }, repairs: [] });
  }

  #goOn(params: DataParams, name: string): void {
    this.otherThan = null;
    const { source } = params;
    if (source.kind === 'file' && source.name !== name) {
      this.#notebook.setParams(dataCell, { ...params, source: { ...source, name } });
      // The profile says the name, too.
      this.#notebook.run(dataCell.kind);
    }
    for (const id of this.#lackingRows()) this.#notebook.scope(id).run(this.#kindOf(id));
  }

  /** Cells that failed because the rows were not here. */
  #lackingRows(): readonly string[] {
    return this.#notebook.document.cells
      .filter(({ id, kind }) => {
        const error = this.#notebook.scope(id).error(kind);
        return error instanceof LoanbookError && error.code === 'rows-missing';
      })
      .map(({ id }) => id);
  }

  #kindOf(id: string): string {
    return this.#notebook.cell(id)!.kind;
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
