import type { NotebookRevision, Services } from '../compute/services';
import { LoanbookError } from '../core/errors';
import type { NotebookDocument } from '../notebook/document';
import { badNotebook } from '../notebook/file/bad-notebook';
import { fileLimits } from '../notebook/file/file-limits';
import { isReportName, notebookInReport } from '../notebook/file/notebook-in-report';
import { serialiseNotebook } from '../notebook/file/serialise-notebook';
import type { Notebook } from '../notebook/notebook.svelte';
import { fileData } from './file-data';
import type { LessonSession } from './lesson-session.svelte';
import type { NotebookKeeper, OpenedNotebook } from './notebook-keeper.svelte';
import { shareableDocument } from './shareable-document';

/** A notebook from elsewhere, which is looked at before anything of it runs. */
export interface GuestNotebook {
  /** Where it came from, as it is called in a sentence: "bank.loanbook.json", "a link". */
  readonly from: string;
  /** What of it could not be taken over, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Which notebook lies open: the reader's own, or one from a file or a link, which is held until the reader lets it
 * run or puts it away. Until then the own one stays as it is.
 */
export class NotebookDesk {
  guest = $state.raw<GuestNotebook | null>(null);
  /** Why a file, a link or a revision was not opened. */
  error = $state.raw<LoanbookError | null>(null);
  /** Called when the guest became the reader's own or was put away. */
  onGuestGone: () => void = () => undefined;
  /** Called when nothing is kept any more: the page starts afresh. */
  onDeleted: () => void = () => undefined;

  readonly #notebook: Notebook<Services>;
  readonly #keeper: NotebookKeeper;
  readonly #lessons: LessonSession;
  /** The reader's own notebook while a guest lies open. */
  #own: OpenedNotebook | null = null;

  constructor(notebook: Notebook<Services>, keeper: NotebookKeeper, lessons: LessonSession) {
    this.#notebook = notebook;
    this.#keeper = keeper;
    this.#lessons = lessons;
    keeper.onTakeOver = (opened) => {
      if (this.guest) this.#own = opened;
      else this.#open(opened);
    };
  }

  /** Opens what the last visit left, and then the link that the page was called with, if it was with one. */
  async start(link: string | undefined): Promise<void> {
    const kept = await this.#keeper.start();
    if (kept) this.#notebook.open(kept.document, kept.results, link !== undefined);
    if (link !== undefined) await this.openLink(link);
    if (!this.guest) this.#notebook.release();
  }

  /** Opens a `.loanbook.json`, or the one inside a report: held, until `run`. */
  async openFile(file: File): Promise<void> {
    await this.#openGuest(`“${file.name}”`, async () => {
      if (isReportName(file.name)) return notebookInReport(await file.text());
      if (file.size > fileLimits.length * 4) {
        throw badNotebook('It is larger than 2 MB, the most that a notebook may be');
      }
      return file.text();
    });
  }

  /** Opens the notebook that a link carries: held, until `run`. */
  async openLink(packed: string): Promise<void> {
    await this.#openGuest('a link', async () => {
      const { unpackLink } = await import('../notebook/file/share-link');
      return unpackLink(packed);
    });
  }

  /** Lets the guest run; it is the reader's own from now on, and the former one is among the revisions. */
  async run(): Promise<void> {
    if (!this.guest) return;
    this.#own = null;
    this.guest = null;
    this.onGuestGone();
    await this.#keeper.setAside();
    this.#keeper.resume();
    this.#notebook.release();
  }

  /** Puts the guest away: the reader's own notebook is there again. */
  discard(): void {
    if (!this.guest || !this.#own) return;
    const own = this.#own;
    this.#own = null;
    this.guest = null;
    this.onGuestGone();
    this.#notebook.open(own.document, own.results);
    this.#keeper.resume();
  }

  /** Opens a notebook of Loanbook's own, such as a template; the present one is put among the revisions. */
  async openOwn(document: NotebookDocument): Promise<void> {
    this.discard();
    await this.#keepPresent();
    this.#open({ document, results: {} });
  }

  /** Goes back to a former state; the present one is put among the revisions. */
  async restore(revision: NotebookRevision): Promise<void> {
    await this.#attempt(async () => {
      const { readNotebook } = await import('./read-notebook');
      const { document } = readNotebook(revision.text);
      this.discard();
      await this.#keepPresent();
      this.#open({ document, results: this.#notebook.keepResults() });
    });
  }

  /** The notebook's file, as text. */
  fileText(): string {
    const document = this.#lessons.ownDocument;
    return serialiseNotebook(document, fileData(this.#notebook), this.#notebook.definitions);
  }

  /**
   * The notebook for the fragment of a link: its recipe, without results, rows and the file's name.
   * @throws LoanbookError `bad-setting` if it does not fit
   */
  async linkText(): Promise<string> {
    const { definitions } = this.#notebook;
    const document = shareableDocument(this.#lessons.ownDocument);
    const { packLink } = await import('../notebook/file/share-link');
    return packLink(serialiseNotebook(document, null, definitions), this.#largest(document));
  }

  /** Everything that this browser keeps of Loanbook goes, and the page starts afresh. */
  async deleteEverything(): Promise<void> {
    await this.#attempt(async () => {
      await this.#keeper.deleteEverything();
      this.onDeleted();
    });
  }

  async #openGuest(from: string, fetchText: () => Promise<string>): Promise<void> {
    await this.#attempt(async () => {
      const text = await fetchText();
      const { readNotebook } = await import('./read-notebook');
      const { document, notes } = readNotebook(text);
      if (!this.guest) {
        this.#lessons.end();
        await this.#keeper.flush();
        this.#keeper.pause();
        const { document: own } = this.#notebook;
        this.#own = { document: own, results: this.#notebook.keepResults() };
      }
      this.guest = { from, notes };
      this.#notebook.open(document, {}, true);
    });
  }

  async #keepPresent(): Promise<void> {
    this.#lessons.end();
    await this.#keeper.flush();
    await this.#keeper.setAside();
  }

  #open({ document, results }: OpenedNotebook): void {
    this.#lessons.end();
    this.#notebook.open(document, results);
  }

  /** What takes most room in a link, in words. */
  #largest({ cells }: NotebookDocument): string {
    const size = (params: unknown) => JSON.stringify(params).length;
    const [largest] = cells.toSorted((a, b) => size(b.params) - size(a.params));
    return largest ? `the cell “${this.#notebook.title(largest.id)}”` : 'its title';
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.error = null;
    try {
      await work();
    } catch (thrown) {
      this.error =
        thrown instanceof LoanbookError
          ? thrown
          : badNotebook('It could not be read', undefined, thrown);
    }
  }
}
