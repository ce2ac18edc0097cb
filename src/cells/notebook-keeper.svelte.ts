import { untrack } from 'svelte';
import type {
  NotebookRevision,
  NotebookSave,
  NotebookStore,
  Services,
  WriterSeat
} from '../compute/services';
import { LoanbookError } from '../core/errors';
import type { NotebookDocument } from '../notebook/document';
import type { KeptResults } from '../notebook/held-result';
import type { Notebook } from '../notebook/notebook.svelte';
import { isFull } from '../platform/storage-error';
import { fileData } from './file-data';
import { isRevision } from './is-revision';
import type { LessonSession } from './lesson-session.svelte';
import { readKept } from './read-kept';
import { RESULTS_NOT_KEPT } from './results-not-kept';
import { StoreMirror } from './store-mirror';

export type KeptState = 'saved' | 'saving' | 'unsaved' | 'not kept';

/** A notebook as it is opened. */
export interface OpenedNotebook {
  readonly document: NotebookDocument;
  readonly results: KeptResults;
}

/** Edits are kept when none has come for so long, */
const QUIET_MS = 400;
/** and this long after the first of them at the latest. */
const LONGEST_MS = 1000;

/**
 * Keeps the notebook in this browser: what is edited, the results worth keeping, and its last revisions. It
 * writes only where it has read before, only while no other tab writes, and never a notebook from elsewhere.
 */
export class NotebookKeeper {
  state = $state<KeptState>('unsaved');
  /** Why nothing is kept, or not all. */
  problem = $state.raw<LoanbookError | null>(null);
  /** Another tab writes the notebook. */
  elsewhere = $state(false);
  /** What the reader has to know of what was kept, in sentences. */
  notes = $state.raw<readonly string[]>([]);
  /** Shows a notebook that another tab has left. */
  onTakeOver: (opened: OpenedNotebook) => void = () => undefined;

  readonly #notebook: Notebook<Services>;
  readonly #lessons: LessonSession;
  readonly #store: NotebookStore;
  readonly #seat: WriterSeat;
  readonly #now: () => number;
  readonly #mirror: StoreMirror;
  #seated = false;
  #started = false;
  #mayWrite = false;
  #paused = false;
  #ended = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince: number | null = null;
  #askedToStay = false;

  /** @param now milliseconds since 1970 */
  constructor(
    notebook: Notebook<Services>,
    lessons: LessonSession,
    store: NotebookStore,
    seat: WriterSeat,
    now: () => number
  ) {
    this.#notebook = notebook;
    this.#lessons = lessons;
    this.#store = store;
    this.#seat = seat;
    this.#now = now;
    this.#mirror = new StoreMirror(notebook.definitions);
  }

  /** Finds out who writes and what was kept. @returns the notebook of the last visit, if there was one */
  async start(): Promise<OpenedNotebook | null> {
    await new Promise<void>((resolve) => {
      const onChange = (mayWrite: boolean) => {
        this.#seated = mayWrite;
        this.elsewhere = !mayWrite;
        if (this.#started) void this.#changeSeat(mayWrite);
        else resolve();
      };
      this.#seat.join(onChange, () => this.flush());
    });
    for (;;) {
      const seated = this.#seated;
      const opened = await this.#load(seated);
      // Changed while the store was read: until then another tab may have written.
      if (this.#seated !== seated) continue;
      this.#started = true;
      return opened;
    }
  }

  /** Keeps from now on whatever changes. Returns what ends it. */
  watch(): () => void {
    return $effect.root(() => {
      $effect(() => {
        void [this.#lessons.ownDocument, this.#lessons.ownResults];
        untrack(() => this.touch());
      });
    });
  }

  /** Something may have changed: it is kept soon. */
  touch(): void {
    if (!this.#keeps) return;
    const now = this.#now();
    this.#unsavedSince ??= now;
    if (this.state !== 'not kept') this.state = 'unsaved';
    clearTimeout(this.#timer);
    const left = Math.min(QUIET_MS, this.#unsavedSince + LONGEST_MS - now);
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, left));
  }

  /** Keeps what is not kept yet. On its way before the call returns, so that a page may be left. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#unsavedSince = null;
    if (!this.#keeps) return Promise.resolve();
    const save = this.#mirror.takeChanges(
      {
        document: this.#lessons.ownDocument,
        data: fileData(this.#notebook),
        results: this.#lessons.ownResults
      },
      this.#now()
    );
    if (!save) {
      if (this.state === 'unsaved') this.state = 'saved';
      return Promise.resolve();
    }
    this.state = 'saving';
    return this.#save(save);
  }

  /** While a notebook from elsewhere is looked at, the reader's own stays as it is. */
  pause(): void {
    this.#paused = true;
    clearTimeout(this.#timer);
  }

  resume(): void {
    this.#paused = false;
    this.touch();
  }

  /** Puts the notebook as it is kept among the revisions, before another one takes its place. */
  async setAside(): Promise<void> {
    const { latest } = this.#mirror;
    if (!this.#mayWrite || !latest) return;
    this.#mirror.revised(this.#now());
    await this.#attempt(this.#store.addRevision(latest));
  }

  /** Former states, the latest first. */
  async revisions(): Promise<readonly NotebookRevision[]> {
    return (await this.#store.revisions()).filter(isRevision);
  }

  /** The notebook is written by this page from now on, and by the other tab no longer. */
  claim(): Promise<void> {
    return this.#seat.claim();
  }

  /** Bytes that Loanbook takes of those that the browser allows. */
  room(): ReturnType<NotebookStore['room']> {
    return this.#store.room();
  }

  /** Nothing is written any more, whatever happens to the page. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  /** Everything that this browser keeps goes. */
  async deleteEverything(): Promise<void> {
    this.end();
    try {
      await this.#store.deleteEverything();
    } catch (thrown) {
      this.#ended = false;
      throw thrown;
    }
  }

  get #keeps(): boolean {
    return this.#mayWrite && !this.#paused && !this.#ended;
  }

  async #changeSeat(writes: boolean): Promise<void> {
    this.#mayWrite = false;
    clearTimeout(this.#timer);
    if (!writes) {
      this.state = 'not kept';
      return;
    }
    const before = this.#mirror.edits;
    const mine = this.#lessons.ownDocument;
    const edits = this.#mirror.editsOf(mine);
    const opened = await this.#load(true);
    if (!opened || this.#mirror.edits === edits) return;
    if (edits !== before) {
      const text = this.#mirror.textOf(mine, fileData(this.#notebook));
      await this.#attempt(
        this.#store.addRevision({ title: mine.title, text, savedAt: this.#now() })
      );
      this.notes = [
        'The notebook is now as the other tab left it. What you changed here meanwhile is among the revisions.'
      ];
    }
    this.onTakeOver(opened);
  }

  async #load(writes: boolean): Promise<OpenedNotebook | null> {
    try {
      const found = await this.#store.load();
      const kept = await readKept(found.notebook, found.results, this.#notebook.definitions);
      this.#mirror.found(found.results.keys(), kept?.opened?.results ?? {});
      if (kept?.opened) {
        this.#mirror.foundFile(kept.opened.document, kept.text, kept.savedAt);
      }
      if (kept && kept.notes.length > 0) await this.#keepAsFound(kept, writes);
      this.#mayWrite = writes && this.#seated;
      this.state = this.#mayWrite ? 'saved' : 'not kept';
      return kept?.opened ?? null;
    } catch (thrown) {
      this.#fail(thrown);
      return null;
    }
  }

  /** What could not be read is overwritten by and by, so it is put where it stays. */
  async #keepAsFound(
    kept: NonNullable<Awaited<ReturnType<typeof readKept>>>,
    writes: boolean
  ): Promise<void> {
    const title = kept.opened?.document.title ?? 'Could not be opened';
    const { text, savedAt } = kept;
    if (writes) await this.#store.addRevision({ title, text, savedAt });
    this.notes = [
      ...kept.notes,
      'It is among the revisions as it was, where you can save a copy of it.'
    ];
  }

  async #save(save: NotebookSave): Promise<void> {
    try {
      await this.#store.save(save);
      this.problem = null;
      if (this.state === 'saving') this.state = 'saved';
      if ([...save.results.values()].some(({ kind }) => kind === 'train')) this.#askToStay();
    } catch (thrown) {
      // The next time everything is written.
      this.#mirror.doubt(save.gone);
      if (isFull(thrown) && save.results.size > 0) await this.#saveEditsAlone(save);
      else this.#fail(thrown);
    }
  }

  /** Where there is no room for results there mostly is for what a person wrote. */
  async #saveEditsAlone(save: NotebookSave): Promise<void> {
    try {
      await this.#store.save({ ...save, results: new Map(), revision: null });
      this.#fail(new LoanbookError('storage', RESULTS_NOT_KEPT));
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  /** A trained network is worth asking for. */
  #askToStay(): void {
    if (this.#askedToStay) return;
    this.#askedToStay = true;
    void this.#attempt(this.#store.askToStay());
  }

  async #attempt(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  #fail(thrown: unknown): void {
    this.state = 'not kept';
    this.problem =
      thrown instanceof LoanbookError
        ? thrown
        : new LoanbookError('internal', `The notebook could not be kept: ${String(thrown)}`);
  }
}
