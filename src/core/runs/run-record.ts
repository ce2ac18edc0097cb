import type { Evaluation, Metrics } from '../evaluate/evaluation';
import type { EpochRecord } from '../model/epoch-record';
import type { Recipe } from '../model/recipe';
import type { PreparationSettings } from '../prepare/prepared';

/** The customers that a run learned from, without any of their values. */
export interface RunData {
  readonly name: string;
  /** Of the file's values, before repairs. */
  readonly fingerprint: string;
  readonly rowCount: number;
  /** What was repaired, in words. */
  readonly repairs: readonly string[];
}

/** What an evaluation says in numbers. */
export interface RunScores extends Pick<
  Evaluation,
  'rows' | 'accepted' | 'threshold' | 'confusion'
> {
  readonly metrics: Metrics;
  readonly intervals: Pick<
    Evaluation['intervals'],
    'accuracy' | 'precision' | 'recall' | 'f1' | 'rocAuc'
  >;
}

/** An engine broke down, and another went on from the last completed epoch. */
export interface RunSwitch {
  readonly from: string;
  readonly to: string;
  readonly epoch: number;
  readonly reason: string;
}

/** One training run as the ledger keeps it: all that made it and what came of it. */
export interface RunRecord {
  readonly id: string;
  /** What the user calls it. */
  readonly name: string;
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
  readonly data: RunData;
  readonly preparation: PreparationSettings;
  readonly recipe: Recipe;
  readonly seed: number;
  /** The engine that trained last; null where the run ended before one was chosen. */
  readonly engine: string | null;
  readonly switches: readonly RunSwitch[];
  /** stopped: by the user, before all epochs were done. */
  readonly state: 'finished' | 'stopped' | 'failed';
  /** Why a failed run failed; null for the others. */
  readonly problem: string | null;
  /** One for each completed epoch. */
  readonly epochs: readonly EpochRecord[];
  /** On the test customers; null for a run that did not finish. */
  readonly scores: RunScores | null;
  /** Time spent training; null where it is not known, as of a run that failed at once. */
  readonly durationMs: number | null;
  readonly msPerStep: number | null;
}

/** A run that has just ended: the ledger gives it its id and its name. */
export type NewRun = Omit<RunRecord, 'id' | 'name'>;
