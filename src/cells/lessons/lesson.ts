import type { Recipe } from '../../core/model/recipe';
import type { PreparationSettings } from '../../core/prepare/prepared';
import type { Prose } from '../../core/prose';
import type { LessonRun } from './lesson-run';

/** What is known of the open file when a lesson is set up. */
export interface LessonFacts {
  readonly rows: number;
  readonly acceptedCount: number;
}

/** How a lesson departs from the recommended recipe on the reader's own customers. */
export interface LessonEdits {
  readonly preparation?: Partial<PreparationSettings>;
  readonly recipe?: Partial<Recipe>;
  readonly threshold?: number;
}

export interface LessonChoice {
  readonly id: string;
  readonly text: string;
}

/** A cell in which the failure can be seen, and what to look for there. */
export interface LessonLink {
  readonly cell: 'prepare' | 'model' | 'train' | 'evaluate' | 'predict';
  readonly title: string;
  readonly text: string;
}

/** A failure that is set up on purpose, asked about, revealed and put right. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  /** One sentence for the card. */
  readonly about: string;
  readonly setUp: (facts: LessonFacts) => LessonEdits;
  /** What the set-up changed, in words. */
  readonly setUpWords: (facts: LessonFacts) => Prose;
  readonly question: string;
  readonly choices: readonly LessonChoice[];
  /** The choice that is right if the failure shows. */
  readonly expected: string;
  /** Whether the failure showed itself. `runs` has one at least, the latest last. */
  readonly showed: (runs: readonly LessonRun[]) => boolean;
  /** What happened, true whether or not the failure showed, every number from the runs. */
  readonly reveal: (runs: readonly LessonRun[]) => readonly Prose[];
  readonly lookAt: readonly LessonLink[];
  /** What to do instead, and the words of the button that does it. */
  readonly cureText: string;
  readonly cureLabel: string;
  readonly cure: LessonEdits;
  /** How the cured run differs from the failed one. */
  readonly compare: (failed: LessonRun, cured: LessonRun) => Prose;
  /** For a failure that shows itself from run to run: the words of its button, and the edits of run `n`, from 1. */
  readonly another?: {
    readonly label: string;
    readonly edits: (facts: LessonFacts, splitSeed: number, n: number) => LessonEdits;
  };
}
