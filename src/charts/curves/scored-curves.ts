import type { Confusion } from '../../core/evaluate/evaluation';
import type { GainsCurve } from '../../core/evaluate/gains-curve';
import type { ReliabilityBin } from '../../core/evaluate/reliability-bins';
import type { ThresholdCounts } from '../../core/evaluate/threshold-counts';

/** Customers as the curves see them, and the threshold that is being tried on them. */
export interface ScoredCurves {
  /** Who they are, as in "of the validation customers". */
  readonly customers: string;
  readonly counts: ThresholdCounts;
  readonly gains: GainsCurve;
  readonly threshold: number;
  /** At the threshold. */
  readonly confusion: Confusion;
}

/** How well probabilities can be taken at their word, before and after a correction. */
export interface Reliability {
  readonly customers: string;
  readonly bins: readonly ReliabilityBin[];
  readonly error: number;
  readonly threshold: number;
}
