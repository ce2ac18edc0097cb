/** What compares models, as the page sees it. Types only: this file has no code. */
import type { ComparisonBasis, ModelAnswer, ModelJob } from './models-protocol';

/** A model that is fitted; soft votes are made of these. */
export type ComparedModel = ModelJob['name'];

export interface ComparisonRequest {
  readonly basis: ComparisonBasis;
  readonly names: readonly ComparedModel[];
  /** Ways to divide the customers: each model is fitted and scored on each. */
  readonly divisions: readonly { readonly train: Uint32Array; readonly test: Uint32Array }[];
  /** Of the first division; each has the next one. */
  readonly seed: number;
  /** Fits at a time. */
  readonly workers: number;
}

/** How far a comparison has come. */
export interface ComparisonProgress {
  /** Fits. */
  readonly done: number;
  readonly total: number;
  /** Share of the work, 0 to 1. */
  readonly share: number;
  /** NaN before the first fit has ended. */
  readonly remainingMs: number;
}

export interface ComparisonListener {
  onAnswer(name: ComparedModel, division: number, answer: ModelAnswer): void;
  onProgress(progress: ComparisonProgress): void;
}

export interface ComparisonOutcome {
  /** By model, an answer a division; of a model that failed only those before it did. */
  readonly answers: ReadonlyMap<ComparedModel, readonly ModelAnswer[]>;
  /** Why a model could not be fitted, in a sentence. */
  readonly failures: ReadonlyMap<ComparedModel, string>;
  readonly workers: number;
  readonly durationMs: number;
}

/** A comparison in progress. `stop` ends its workers at once; `finished` then rejects with code `stopped`. */
export interface RunningComparison {
  readonly finished: Promise<ComparisonOutcome>;
  stop(): void;
}

/** Fits and scores many models over a pool of workers. */
export interface ModelsService {
  readonly cores: number;
  start(request: ComparisonRequest, listener: ComparisonListener): RunningComparison;
}
