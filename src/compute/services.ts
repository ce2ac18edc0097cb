import type {
  EngineChoice,
  EngineMeasurement,
  TableApi,
  TrainingCommand,
  TrainingEvent,
  TrainingJob,
  TrainingOutcome
} from './protocol';

/** The table worker as the notebook sees it: starts on first use, is replaced if it dies. */
export type TableService = TableApi;

/** A run in progress. `stop` ends its worker at once; `finished` then rejects with code `stopped`. */
export interface TrainingRun {
  readonly finished: Promise<TrainingOutcome>;
  command(command: TrainingCommand): void;
  stop(): void;
}

export interface TrainingListener {
  /** auto only: an engine was measured. */
  onMeasured?(measurement: EngineMeasurement): void;
  onEvent(event: TrainingEvent): void;
}

/** Makes a worker a run. With `auto`, measures every engine first (remembered by network size and batch). */
export interface TrainingService {
  start(
    job: TrainingJob,
    engine: EngineChoice,
    command: TrainingCommand,
    listener: TrainingListener
  ): TrainingRun;
}

/** What a cell may use. A cell never makes a worker. */
export interface Services {
  readonly table: TableService;
  readonly trainer: TrainingService;
}
