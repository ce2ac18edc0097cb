import type { EvaluationMetrics, Interval, Confusion } from '../evaluate/evaluation';
import type { Parity } from '../fair/parity';
import type { Slice } from '../fair/slice';
import type { Recipe } from '../model/recipe';
import type { PreparationSettings } from '../prepare/prepared';

/** A trained model, whom it was made from, how good it is and where it ends, in numbers. */
export interface ModelCard {
  readonly format: 'loanbook-model-card';
  readonly version: 1;
  /** Of the card, ISO 8601: 2026-11-28. */
  readonly date: string;
  readonly data: CardData;
  readonly model: {
    readonly recipe: Recipe;
    readonly preparation: PreparationSettings;
    /** Labels of the columns that it sees. */
    readonly inputs: readonly string[];
    readonly parameters: number;
  };
  readonly seeds: {
    readonly split: number;
    readonly training: number;
    /** Of the intervals that are drawn. */
    readonly bootstrap: number;
  };
  readonly training: {
    readonly engine: string;
    readonly epochs: number;
    readonly rows: number;
    readonly validationRows: number;
  };
  readonly evaluation: {
    readonly rows: number;
    readonly accepted: number;
    readonly threshold: number;
    readonly confusion: Confusion;
    readonly metrics: Readonly<Record<keyof EvaluationMetrics, CardMetric>>;
  };
  readonly fairness: {
    /** Of the campaign's list, which slices are told by. */
    readonly threshold: number;
    readonly groupings: readonly CardGrouping[];
  };
  /** In sentences. */
  readonly limits: readonly string[];
}

/** The customers that a model was made from, without any of their values. */
export interface CardData {
  readonly name: string;
  readonly synthetic: boolean;
  /** Of the file's values, before repairs. */
  readonly fingerprint: string;
  readonly rows: number;
  readonly accepted: number;
  /** What the column with the answer is called. */
  readonly target: string;
  /** What was repaired, in words. */
  readonly repairs: readonly string[];
}

/** A metric with its 95% interval; NaN where it is not defined. */
export interface CardMetric {
  readonly value: number;
  readonly interval: Interval;
}

/** The slices by a column, or by two crossed. */
export interface CardGrouping {
  readonly columns: readonly string[];
  readonly words: string;
  readonly slices: readonly Slice[];
  readonly parity: Parity;
}
