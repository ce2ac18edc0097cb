import type { Services } from '../compute/services';
import type { NotebookDocument } from '../notebook/document';
import { changeCell, firstOfKind } from '../notebook/edit-document';
import type { KeptResults } from '../notebook/held-result';
import type { Notebook } from '../notebook/notebook.svelte';
import { dataCell, type DataSource } from './data-cell';
import { evaluateCell } from './evaluate-cell';
import { collectLessonRun } from './lessons/collect-lesson-run';
import type { Lesson, LessonEdits, LessonFacts } from './lessons/lesson';
import { lessonParameters, type LessonParameters } from './lessons/lesson-parameters';
import type { LessonRun } from './lessons/lesson-run';
import { modelCell } from './model-cell';
import { prepareCell } from './prepare-cell';
import { trainCell } from './train-cell';

/** What was there before the lesson. */
interface Before {
  readonly parameters: LessonParameters;
  readonly source: DataSource;
  readonly results: KeptResults;
}

interface Course {
  readonly lesson: Lesson;
  readonly before: Before;
  /** The reader's answer to the question, a choice's id. */
  readonly answer: string | null;
  readonly revealed: boolean;
  readonly cured: boolean;
  /** Runs of the failure that are over and done with. */
  readonly past: readonly LessonRun[];
  /** The notebook's present run belongs to the failure and counts once it is over. */
  readonly awaited: boolean;
}

/**
 * The lesson that is on, if one is. It borrows the parameters of four cells and gives them back at the
 * end, with the results that they had; what the reader did meanwhile to the customers stays done.
 */
export class LessonSession {
  readonly #notebook: Notebook<Services>;
  #course = $state.raw<Course | null>(null);

  readonly #run = $derived.by(() => (this.#course ? collectLessonRun(this.#notebook) : null));

  /** Runs of the failure, the latest last. */
  readonly runs = $derived.by((): readonly LessonRun[] => {
    if (!this.#course) return [];
    const { past, awaited } = this.#course;
    return awaited && this.#run ? [...past, this.#run] : past;
  });

  constructor(notebook: Notebook<Services>) {
    this.#notebook = notebook;
  }

  get lesson(): Lesson | null {
    return this.#course?.lesson ?? null;
  }

  get answer(): string | null {
    return this.#course?.answer ?? null;
  }

  get revealed(): boolean {
    return this.#course?.revealed ?? false;
  }

  get cured(): boolean {
    return this.#course?.cured ?? false;
  }

  /** The run after the cure; null until it is over. */
  get curedRun(): LessonRun | null {
    return this.cured ? this.#run : null;
  }

  /** The run that the lesson waits for is over, so there is something to reveal or to compare. */
  get runOver(): boolean {
    return this.#run !== null;
  }

  /** The file that lessons work on; null while none is open. */
  get facts(): LessonFacts | null {
    const data = this.#notebook.result(dataCell);
    return data ? { rows: data.rowCount, acceptedCount: data.acceptedCount } : null;
  }

  /** A lesson borrows the training, so it cannot begin while the reader's own goes on. */
  get canStart(): boolean {
    const status = this.#notebook.status('train');
    return this.facts !== null && status !== 'running' && status !== 'queued';
  }

  /** The notebook as it will be after the lesson: what is borrowed is the reader's own in it. */
  get ownDocument(): NotebookDocument {
    const { document } = this.#notebook;
    if (!this.#course) return document;
    return this.#ownEdits(this.#course.before).reduce((own, [kind, params]) => {
      const id = firstOfKind(own, kind)?.id;
      return id === undefined ? own : changeCell(own, id, { params });
    }, document);
  }

  /** The results of before the lesson; without one, those that there are. */
  get ownResults(): KeptResults {
    return this.#course?.before.results ?? this.#notebook.keepResults();
  }

  /** Remembers what is there, sets the failure up and trains. Another lesson that is on is left first. */
  start(lesson: Lesson): void {
    if (!this.facts || !this.canStart) return;
    this.end();
    const notebook = this.#notebook;
    const before: Before = {
      parameters: {
        prepare: notebook.params(prepareCell),
        model: notebook.params(modelCell),
        train: notebook.params(trainCell),
        evaluate: notebook.params(evaluateCell)
      },
      source: notebook.params(dataCell).source,
      results: notebook.keepResults()
    };
    this.#course = {
      lesson,
      before,
      answer: null,
      revealed: false,
      cured: false,
      past: [],
      awaited: true
    };
    this.#set(lesson.setUp(this.facts));
  }

  choose(answer: string): void {
    this.#update({ answer });
  }

  /** Trains what is set up, after a stop, a failure or an edit. */
  train(): void {
    if (this.#course) this.#notebook.run('train');
  }

  stop(): void {
    this.#notebook.stop('train');
  }

  /** Shows what happened, answered or not. Later edits of the reader do not change what was shown. */
  reveal(): void {
    if (this.runs.length === 0) return;
    this.#update({ revealed: true, past: this.runs, awaited: false });
  }

  /** Sets the failure up once more in a lesson that shows itself from run to run. */
  again(): void {
    const another = this.lesson?.another;
    const facts = this.facts;
    if (!this.#course || !another || !facts) return;
    const past = this.runs;
    this.#update({ past, awaited: true });
    const { splitSeed } = this.#course.before.parameters.prepare;
    this.#set(another.edits(facts, splitSeed, past.length));
  }

  /** Sets what to do instead and trains, if that takes training. */
  cure(): void {
    if (!this.#course?.revealed) return;
    this.#update({ past: this.runs, awaited: false, cured: true });
    this.#set(this.#course.lesson.cure);
  }

  /** Leaves the lesson: parameters and results are again what they were before it. */
  end(): void {
    if (!this.#course) return;
    const { before } = this.#course;
    const notebook = this.#notebook;
    this.#course = null;
    notebook.stop('train');
    notebook.borrow(this.#ownEdits(before), before.results);
  }

  #ownEdits({ parameters, source }: Before) {
    const notebook = this.#notebook;
    // Columns left out of another file mean nothing in one that was opened during the lesson.
    const sameFile = notebook.params(dataCell).source === source;
    const { dropped } = sameFile ? parameters.prepare : notebook.params(prepareCell);
    const prepare = sameFile ? parameters.prepare : { ...parameters.prepare, dropped };
    return editsOf({ ...parameters, prepare });
  }

  #set(edits: LessonEdits): void {
    const notebook = this.#notebook;
    notebook.stop('train');
    notebook.borrow(editsOf(lessonParameters(this.#course!.before.parameters, edits)));
    if (notebook.status('train') !== 'done') notebook.run('train');
  }

  #update(change: Partial<Course>): void {
    if (this.#course) this.#course = { ...this.#course, ...change };
  }
}

function editsOf({ prepare, model, train, evaluate }: LessonParameters) {
  return [
    [prepareCell.kind, prepare],
    [modelCell.kind, model],
    [trainCell.kind, train],
    [evaluateCell.kind, evaluate]
  ] as const;
}
