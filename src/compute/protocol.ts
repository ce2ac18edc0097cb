/** Types that cross a worker's boundary. Types only: this file has no code. */
import type { ChartData } from '../core/data/chart-data';
import type { Description } from '../core/data/describe';
import type { RepairProposal } from '../core/data/repair';
import type { ColumnSchema, Target } from '../core/data/table';
import type { TargetCandidate, TargetChoice } from '../core/data/target';
import type { Evaluation } from '../core/evaluate/evaluation';
import type { TrainedNetwork } from '../core/model/network';
import type { Recipe } from '../core/model/recipe';
import type { PreparationSettings, PreparedData } from '../core/prepare/prepared';
import type { Finding } from '../core/data/findings';

export type { TargetCandidate, TargetChoice };

// ---- the table worker ------------------------------------------------------------------------

/** A loaded table, with the repairs that were chosen. Every analysis is asked about a view. */
export interface TableView {
  readonly sourceId: string;
  readonly repairs: readonly string[];
}

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly sourceId: string; readonly name: string }
  | {
      /** No column is known to be the target: ask. The file waits in the worker under `sourceId`. */
      readonly kind: 'needs-target';
      readonly sourceId: string;
      readonly name: string;
      readonly columns: readonly string[];
      readonly candidates: readonly TargetCandidate[];
    };

export interface ColumnProfile {
  readonly schema: ColumnSchema;
  readonly missing: number;
  /** Distinct values, missing not counted. */
  readonly distinct: number;
  readonly min: number;
  readonly max: number;
  /** Distinct values with labels where there are at most 60, ascending; else empty. */
  readonly values: readonly {
    readonly value: number;
    readonly text: string;
    readonly label: string;
    readonly count: number;
  }[];
  /** The most usual value: median of numbers, mode of categories and flags. */
  readonly typical: number;
  readonly isText: boolean;
}

export interface DataProfile {
  readonly view: TableView;
  readonly name: string;
  readonly synthetic: boolean;
  /** Of the file's values, before repairs. */
  readonly fingerprint: string;
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly target: Target;
  readonly columns: readonly ColumnProfile[];
  readonly proposals: readonly RepairProposal[];
}

export interface RowFilter {
  readonly column: string;
  /** contains: case-insensitive text; the others compare numbers. */
  readonly operator: 'contains' | 'equals' | 'at-least' | 'at-most';
  readonly value: string;
}

export interface RowQuery {
  readonly view: TableView;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  readonly filters: readonly RowFilter[];
  readonly offset: number;
  readonly limit: number;
}

export interface RowPage {
  /** Rows that pass the filters. */
  readonly total: number;
  readonly rows: readonly {
    /** Position in the file, from 0. */
    readonly position: number;
    /** Stored values in column order (codes for texts, NaN for missing). */
    readonly values: readonly number[];
    /** The same as shown. */
    readonly texts: readonly string[];
  }[];
}

export interface SummaryData {
  readonly all: Description;
  readonly accepted: Description;
  readonly declined: Description;
}

export interface EvaluationRequest {
  readonly labels: Uint8Array;
  /** Probability of accepting, one a row. */
  readonly probabilities: Float32Array | Float64Array;
  readonly threshold: number;
  /** Seeds the bootstrap. */
  readonly seed: number;
}

/** Progress of long work: done of total, in the work's own units. */
export type OnProgress = (done: number, total: number) => void;

/** What the table worker answers. Bytes are transferred. Errors arrive as LoanbookError. */
export interface TableApi {
  openFile(name: string, bytes: ArrayBuffer): Promise<OpenOutcome>;
  /** Answers the question of a `needs-target` outcome. */
  chooseTarget(sourceId: string, choice: TargetChoice): Promise<OpenOutcome>;
  openSample(rows: number, seed: number, onProgress?: OnProgress): Promise<OpenOutcome>;
  profile(view: TableView): Promise<DataProfile>;
  rows(query: RowQuery): Promise<RowPage>;
  summary(view: TableView): Promise<SummaryData>;
  charts(view: TableView): Promise<readonly ChartData[]>;
  findings(view: TableView): Promise<readonly Finding[]>;
  prepare(view: TableView, settings: PreparationSettings): Promise<PreparedData>;
  evaluate(request: EvaluationRequest): Promise<Evaluation>;
  /** The table as CSV bytes (UTF-8), its header in Loanbook's column names. */
  toCsv(view: TableView): Promise<ArrayBuffer>;
}

// ---- the training worker ---------------------------------------------------------------------

export type EngineName = 'webgl' | 'wasm' | 'cpu';
export type EngineChoice = EngineName | 'auto';

/** Time of one training step, measured on this machine for this network; null if the browser lacks the engine. */
export interface EngineMeasurement {
  readonly engine: EngineName;
  readonly msPerStep: number | null;
  /** Steps timed, after one that was not. */
  readonly steps: number;
  /** Why the engine was left out. */
  readonly reason?: string;
}

export interface MatrixData {
  readonly rows: number;
  readonly features: number;
  readonly x: Float32Array;
  readonly y: Uint8Array;
}

export interface TrainingJob {
  readonly recipe: Recipe;
  readonly seed: number;
  readonly train: MatrixData;
  readonly validation: MatrixData;
  readonly test: MatrixData;
}

export interface EpochRecord {
  /** Means over the epoch's batches, dropout on, as Keras reports them. */
  readonly loss: number;
  readonly accuracy: number;
  readonly valLoss: number;
  readonly valAccuracy: number;
}

/** Sent at most ten times a second, and at every pause and epoch's end. */
export interface TrainingProgress {
  readonly step: number;
  readonly steps: number;
  /** Epochs completed. */
  readonly epoch: number;
  readonly epochs: number;
  readonly elapsedMs: number;
  readonly remainingMs: number;
  readonly msPerStep: number;
  /** Of the latest batch. */
  readonly batchLoss: number;
}

export type TrainingEvent =
  | { readonly kind: 'progress'; readonly progress: TrainingProgress }
  | { readonly kind: 'epoch'; readonly index: number; readonly record: EpochRecord }
  | { readonly kind: 'paused'; readonly progress: TrainingProgress };

export interface TrainingOutcome {
  readonly engine: EngineName;
  readonly seed: number;
  readonly epochs: readonly EpochRecord[];
  readonly network: TrainedNetwork;
  /** Probability of accepting, one a row, from the engine that trained. */
  readonly validationProbabilities: Float32Array;
  readonly testProbabilities: Float32Array;
  readonly steps: number;
  /** Time spent training, pauses and validation left out, engine start left out. */
  readonly durationMs: number;
  readonly msPerStep: number;
}

/** run: until the end; batch and epoch: one more, then pause. */
export type TrainingCommand = 'run' | 'pause' | 'batch' | 'epoch';

/** What a training worker answers. One worker serves one run or one measurement, then it is ended. */
export interface TrainingApi {
  measure(engine: EngineName, job: TrainingJob): Promise<EngineMeasurement>;
  /** Resolves when all epochs are done. `command` says how to begin. */
  train(
    engine: EngineName,
    job: TrainingJob,
    command: TrainingCommand,
    onEvent: (event: TrainingEvent) => void
  ): Promise<TrainingOutcome>;
  command(command: TrainingCommand): void;
}
