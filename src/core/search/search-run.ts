import type { Recipe } from '../model/recipe';

/** What an epoch left behind on the validation customers. */
export interface EpochScores {
  readonly valLoss: number;
  readonly valAccuracy: number;
}

/** How one run of a search went on the validation customers. */
export interface RunTrace {
  /** One for each epoch trained. */
  readonly epochs: readonly EpochScores[];
  /** One for each epoch: see `packAnswers`. */
  readonly answers: readonly Uint8Array[];
  /** After the last epoch: probability of accepting, one a customer. */
  readonly probabilities: Float32Array;
}

export interface RunScores {
  /** The largest of any epoch. */
  readonly valAccuracyMax: number;
  /** After the last epoch. */
  readonly valLoss: number;
  /** After the last epoch, at the threshold of one half. */
  readonly valF1: number;
}

/** A run of a search that has ended. Plain data: it is kept between visits. */
export interface SearchRun extends RunTrace {
  readonly recipe: Recipe;
  /** From 0: how many times it was chosen to go on. A grid has one rung. */
  readonly rung: number;
  /** diverged: its numbers grew without bound; failed: see `reason`. */
  readonly ending: 'done' | 'diverged' | 'failed';
  /** Of a run that did not end well, in words. */
  readonly reason: string;
  /** Null of a run that did not end well. */
  readonly scores: RunScores | null;
  /** Time spent training. */
  readonly durationMs: number;
  readonly engine: string;
}
