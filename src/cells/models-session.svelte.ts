import type { ModelAnswer } from '../compute/models-protocol';
import type {
  ComparedModel,
  ComparisonListener,
  ComparisonProgress
} from '../compute/comparison-contract';
import type { Metrics } from '../core/evaluate/evaluation';
import type { ModelName } from '../core/model/classic/model-name';
import { PacedShowing } from './paced-showing';

/** Scores are shown at most so often. */
const BETWEEN_SHOWINGS_MS = 500;

/** The scores of a model so far. */
export interface ScoresSoFar {
  readonly name: ModelName;
  /** Of the folds that have come in. */
  readonly folds: readonly Metrics[];
  readonly fitMs: number;
}

/** A comparison as the page watches it. */
export class ModelsSession implements ComparisonListener {
  progress = $state.raw<ComparisonProgress | null>(null);
  scores = $state.raw<readonly ScoresSoFar[]>([]);
  readonly #folds: number;
  readonly #latest = new Map<ComparedModel, ScoresSoFar>();
  #latestProgress: ComparisonProgress | null = null;
  readonly #showing = new PacedShowing(() => this.#show(), BETWEEN_SHOWINGS_MS);

  /** @param folds that count; answers on later divisions are not scores */
  constructor(folds: number) {
    this.#folds = folds;
  }

  /** Shows how it stands and falls silent. */
  end(): void {
    this.#showing.end();
  }

  onAnswer(name: ComparedModel, division: number, { metrics, fitMs }: ModelAnswer): void {
    if (division >= this.#folds) return;
    const before = this.#latest.get(name) ?? { name, folds: [], fitMs: 0 };
    const count = before.folds.length;
    this.#latest.set(name, {
      name,
      folds: [...before.folds, metrics],
      fitMs: (before.fitMs * count + fitMs) / (count + 1)
    });
    this.#showing.soon();
  }

  onProgress(progress: ComparisonProgress): void {
    this.#latestProgress = progress;
    if (this.progress === null) this.#showing.now();
    else this.#showing.soon();
  }

  #show(): void {
    this.scores = [...this.#latest.values()];
    this.progress = this.#latestProgress;
  }
}
