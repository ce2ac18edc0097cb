/** Types that cross between page and training worker; types only. */
import type { EpochRecord } from '../core/model/epoch-record';
import type { TrainedNetwork } from '../core/model/network';
import type { Recipe } from '../core/model/recipe';

/**
 * simd: Loanbook's own kernel in WebAssembly; the others are TensorFlow.js's, wasm with its SIMD build where the
 * browser has it.
 */
export type EngineName = 'simd' | 'webgpu' | 'webgl' | 'wasm' | 'cpu';
export type EngineChoice = EngineName | 'auto';

/** Time of one training step, measured on this machine for this network; null if the browser lacks the engine. */
export interface EngineMeasurement {
  readonly engine: EngineName;
  readonly msPerStep: number | null;
  /** Steps timed, after one that was not. */
  readonly steps: number;
  /** Why the engine was left out. */
  readonly reason?: string;
  /** Cores of the processor that worked on one step; missing for one. */
  readonly cores?: number;
}

export interface MatrixData {
  readonly rows: number;
  readonly features: number;
  readonly x: Float32Array;
  readonly y: Uint8Array;
}

/** An optimizer's memory: of Adam its moments, layer by layer, kernel then bias; of SGD nothing. */
export interface OptimizerState {
  /** Steps taken. */
  readonly iterations: number;
  readonly first: readonly Float32Array[];
  readonly second: readonly Float32Array[];
}

/** A run after a whole epoch: with it any engine can go on from there. */
export interface Checkpoint {
  /** One for each completed epoch. */
  readonly epochs: readonly EpochRecord[];
  readonly network: TrainedNetwork;
  readonly optimizer: OptimizerState;
}

export interface TrainingJob {
  readonly recipe: Recipe;
  readonly seed: number;
  readonly train: MatrixData;
  readonly validation: MatrixData;
  readonly test: MatrixData;
  /** Goes on after these epochs instead of from fresh weights. */
  readonly from?: Checkpoint;
  /** Ends after this many of the recipe's epochs; the schedule stays that of all. */
  readonly untilEpoch?: number;
  /** Sends a checkpoint with every epoch, and the last one with the outcome. */
  readonly checkpoints?: boolean;
  /** Sends the validation customers' probabilities with every epoch. */
  readonly validationByEpoch?: boolean;
  /** Keeps to one core of the processor, because others train beside it. */
  readonly oneCore?: boolean;
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
  | {
      readonly kind: 'epoch';
      /** From 0. */
      readonly index: number;
      readonly record: EpochRecord;
      /** Only if the job asks for checkpoints. */
      readonly checkpoint?: Checkpoint;
      /** Only if the job asks for them: probability of accepting, one a validation row. */
      readonly validationProbabilities?: Float32Array;
    }
  | { readonly kind: 'paused'; readonly progress: TrainingProgress }
  | { readonly kind: 'switched'; readonly change: EngineSwitch };

/** An engine broke down, and another went on from the last completed epoch. */
export interface EngineSwitch {
  readonly from: EngineName;
  readonly to: EngineName;
  /** Epochs that were kept. */
  readonly epoch: number;
  /** What happened, in a sentence. */
  readonly reason: string;
}

export interface TrainingOutcome {
  /** The engine that finished. */
  readonly engine: EngineName;
  readonly switches: readonly EngineSwitch[];
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
  /** Cores of the processor that worked on one step; missing for one. */
  readonly cores?: number;
  /** Only if the job asks for checkpoints. */
  readonly checkpoint?: Checkpoint;
}

/** run: until the end; batch and epoch: one more, then pause. */
export type TrainingCommand = 'run' | 'pause' | 'batch' | 'epoch';

/** What a training worker answers. It serves one run or measurement at a time; a run leaves nothing behind. */
export interface TrainingApi {
  measure(engine: EngineName, job: TrainingJob): Promise<EngineMeasurement>;
  /** Resolves when all epochs are done and `onEvent` has heard of them. `command` says how to begin. */
  train(
    engine: EngineName,
    job: TrainingJob,
    command: TrainingCommand,
    onEvent: (event: TrainingEvent) => void | Promise<void>
  ): Promise<TrainingOutcome>;
  command(command: TrainingCommand): void;
}
