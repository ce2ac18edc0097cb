import type { NumberFormat } from '../../core/format';
import type { Evaluation } from '../../core/evaluate/evaluation';
import type { EpochRecord } from '../../core/model/epoch-record';
import type { Recipe } from '../../core/model/recipe';

/** How many customers a part of the split has, and how many of them accepted. */
export interface PartCount {
  readonly rows: number;
  readonly accepted: number;
}

/** The values that one column takes in the file. */
export interface InputRange {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly format: NumberFormat;
}

/** Acceptors of the test part found with the leaked input as it is, and with it not yet written. */
export interface LeakCheck {
  /** Test acceptors looked at. */
  readonly acceptors: number;
  readonly found: number;
  readonly foundWithout: number;
}

/** What a run of the notebook came to, as far as a lesson speaks of it. */
export interface LessonRun {
  readonly rows: number;
  readonly acceptedCount: number;
  readonly recipe: Recipe;
  readonly splitSeed: number;
  readonly training: PartCount;
  readonly test: PartCount;
  /** The inputs with the widest and the narrowest values; null where there are not two with numbers. */
  readonly ranges: { readonly widest: InputRange; readonly narrowest: InputRange } | null;
  /** Epochs that were completed. */
  readonly epochs: readonly EpochRecord[];
  /** On the test customers; null where training broke off because its numbers grew without bound. */
  readonly evaluation: Evaluation | null;
  /** Null where the run had no leaked input. */
  readonly leak: LeakCheck | null;
}
