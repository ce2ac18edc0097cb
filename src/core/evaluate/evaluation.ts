export interface Confusion {
  readonly tn: number;
  readonly fp: number;
  readonly fn: number;
  readonly tp: number;
}

/** A metric's value; NaN where it is not defined (precision without predicted positives). */
export interface Metrics {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly rocAuc: number;
  readonly prAuc: number;
  readonly logLoss: number;
  readonly brier: number;
}

/** The same with two that count both answers alike; runs of earlier versions were kept without them. */
export interface EvaluationMetrics extends Metrics {
  readonly balancedAccuracy: number;
  /** Matthews' correlation, from -1 to 1. */
  readonly mcc: number;
}

/** Low and high end of a 95% interval. */
export type Interval = readonly [low: number, high: number];

/** One row of scikit-learn's classification report. */
export interface ReportRow {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

export interface Evaluation {
  readonly rows: number;
  readonly accepted: number;
  readonly threshold: number;
  readonly confusion: Confusion;
  readonly metrics: EvaluationMetrics;
  readonly intervals: Readonly<Record<keyof EvaluationMetrics, Interval>>;
  /** Declined, Accepted, then accuracy, macro and weighted averages as scikit-learn prints them. */
  readonly report: {
    readonly classes: readonly [declined: ReportRow, accepted: ReportRow];
    readonly accuracy: { readonly value: number; readonly support: number };
    readonly macro: ReportRow;
    readonly weighted: ReportRow;
  };
}
