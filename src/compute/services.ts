import type { Criterion } from '../core/search/criterion';
import type { Rung } from '../core/search/halving';
import type { RunTrace, SearchRun } from '../core/search/search-run';
import type { Recipe } from '../core/model/recipe';
import type { QueryTable } from '../core/query/query-table';
import type { NewRun, RunRecord } from '../core/runs/run-record';
import type { ExplanationService } from './explanation-contract';
import type { InspectApi } from './inspect-protocol';
import type { ModelsService } from './comparison-contract';
import type { PortableApi } from './portable-protocol';
import type { TableApi } from './protocol';
import type {
  EngineChoice,
  EngineMeasurement,
  EngineName,
  MatrixData,
  TrainingCommand,
  TrainingEvent,
  TrainingJob,
  TrainingOutcome
} from './training-protocol';
import type { QueryRequest } from './query-protocol';

/** The table worker as the notebook sees it: starts on first use, is replaced if it dies. */
export type TableService = TableApi;

/** Runs queries, one at a time. The signal ends one at once; it then rejects with code `stopped`. */
export interface QueryService {
  run(request: QueryRequest, signal: AbortSignal): Promise<QueryTable>;
}

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

/** Where measurements of the engines outlive the page; where nothing can be kept its methods do nothing. */
export interface MeasurementStore {
  /** What was kept under the key, if it can be read. */
  read(key: string): readonly EngineMeasurement[] | undefined;
  write(key: string, measurements: readonly EngineMeasurement[]): void;
  clear(): void;
}

/**
 * Makes a worker a run. With `auto`, measures every engine first (remembered by network size and batch,
 * also from visit to visit). When an engine breaks down another one goes on from the last epoch.
 */
export interface TrainingService {
  start(
    job: TrainingJob,
    engine: EngineChoice,
    command: TrainingCommand,
    listener: TrainingListener
  ): TrainingRun;
  /** With `auto` the next run of every network measures the engines again. */
  forgetMeasurements(): void;
}

/**
 * The inspect worker as the page sees it: starts on first use, is replaced if it dies. Of questions of one kind
 * that come faster than answers, only the newest is asked; the others reject with code `stopped`.
 */
export type InspectionService = InspectApi;

export interface SearchRequest {
  /** One a run; each run is known by its place here. */
  readonly recipes: readonly Recipe[];
  /** Rounds: between two of them all but the best are let go. A grid has one. */
  readonly rungs: readonly Rung[];
  /** Which runs are the best of a round. */
  readonly criterion: Criterion;
  /** Of every run, so that training a recipe alone gives the same network. */
  readonly seed: number;
  readonly train: MatrixData;
  readonly validation: MatrixData;
  readonly engine: EngineChoice;
  /** Runs at a time. */
  readonly workers: number;
  /** Ended runs from before, by place: they are not trained again. */
  readonly kept: ReadonlyMap<number, SearchRun>;
}

/** How far a search has come. */
export interface SearchProgress {
  /** From 0. */
  readonly rung: number;
  /** Runs of this round that have ended, of all that it has. */
  readonly runsDone: number;
  readonly runs: number;
  /** Share of the whole search's work, 0 to 1. */
  readonly share: number;
  /** NaN before the first epoch. */
  readonly remainingMs: number;
}

/** Told what goes on. `place` is that of the recipe in the request. */
export interface SearchListener {
  /** auto only: an engine was measured. */
  onMeasured?(measurement: EngineMeasurement): void;
  /** A round begins, with these runs. */
  onRound(rung: number, places: readonly number[]): void;
  onBegin(place: number, rung: number): void;
  /** All epochs of the run so far. */
  onEpoch(place: number, trace: Pick<RunTrace, 'epochs' | 'answers'>): void;
  /** A run has done what its round asks for, or did not end well. */
  onEnded(place: number, run: SearchRun): void;
  onProgress(progress: SearchProgress): void;
}

export interface SearchOutcome {
  /** One a recipe, as far as it was trained. */
  readonly runs: readonly SearchRun[];
  /** The engine of the runs that were trained now; null if all were kept from before. */
  readonly engine: EngineName | null;
  readonly workers: number;
  /** Pauses left out. */
  readonly durationMs: number;
  readonly measurements: readonly EngineMeasurement[];
}

/** A search in progress. `stop` ends its workers at once; `finished` then rejects with code `stopped`. */
export interface RunningSearch {
  readonly finished: Promise<SearchOutcome>;
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Trains many recipes over a pool of training workers. */
export interface SearchService {
  /** Processor cores of this machine: as many runs go on at a time without slowing each other. */
  readonly cores: number;
  start(request: SearchRequest, listener: SearchListener): RunningSearch;
}

/** Writes models for other programs, and reads them back, in a worker of its own. */
export type PortableService = PortableApi;

/** Keeps the ended runs of searches between visits, by what the search depends on. */
export interface SearchStore {
  /** By place; empty if none are kept. */
  load(search: string): Promise<ReadonlyMap<number, SearchRun>>;
  keep(search: string, place: number, run: SearchRun): Promise<void>;
  drop(search: string): Promise<void>;
  /** False once the browser refused: runs are then kept until the page is left. */
  readonly lasting: boolean;
}

/** Where runs are kept between visits. Its promises reject with code `storage` where the browser refuses. */
export interface RunStore {
  /** All that was kept, as it was found: unchecked, in no order. */
  load(): Promise<readonly unknown[]>;
  put(runs: readonly RunRecord[]): Promise<void>;
  delete(ids: readonly string[]): Promise<void>;
}

/** A cell's result as it is kept, with what it was made from. */
export interface StoredResult {
  readonly kind: string;
  readonly key: string;
  readonly durationMs: number;
  readonly variant: string;
  /** As the kind's packer made it. */
  readonly packed: unknown;
}

/** A state of the notebook that can be gone back to. */
export interface NotebookRevision {
  readonly title: string;
  /** The notebook's file. */
  readonly text: string;
  /** Milliseconds since 1970: when it was last worked on. */
  readonly savedAt: number;
}

/** What changed since the notebook was last kept. */
export interface NotebookSave {
  /** The notebook's file. */
  readonly text: string;
  readonly savedAt: number;
  /** By cell: results that are new. */
  readonly results: ReadonlyMap<string, StoredResult>;
  /** Cells whose kept results are to go. */
  readonly gone: readonly string[];
  /** A former state to be put among the revisions. */
  readonly revision: NotebookRevision | null;
}

/** What was kept of the notebook, as it was found: unchecked. */
export interface FoundNotebook {
  /** Undefined before the first visit. */
  readonly notebook: unknown;
  /** By cell. */
  readonly results: ReadonlyMap<string, unknown>;
}

/** Where the notebook is kept between visits. Its promises reject with code `storage` where the browser refuses. */
export interface NotebookStore {
  load(): Promise<FoundNotebook>;
  /** Keeps all of it or nothing. After a `load` it is on its way before the call returns, so that a page may be left. */
  save(save: NotebookSave): Promise<void>;
  addRevision(revision: NotebookRevision): Promise<void>;
  /** As they were found, the latest first, at most five. */
  revisions(): Promise<readonly unknown[]>;
  /** Bytes used and allowed; null where the browser does not tell. */
  room(): Promise<{ readonly used: number; readonly allowed: number } | null>;
  /** Asks the browser not to clear what is kept when room gets scarce. */
  askToStay(): Promise<void>;
  /** Everything that Loanbook keeps in this browser goes, in every tab. */
  deleteEverything(): Promise<void>;
}

/** Of several tabs one writes the notebook. */
export interface WriterSeat {
  /**
   * Sits down if the seat is free, else waits for it. `onChange` hears soon, and whenever it changes, whether this
   * page writes. `beforeLeaving` runs when another tab asks for the seat.
   */
  join(onChange: (writes: boolean) => void, beforeLeaving: () => Promise<void>): void;
  /** Asks the tab that writes to hand over, and takes the seat. */
  claim(): Promise<void>;
}

/** Takes down every training run that ends, however it ends. Never throws. */
export interface RunRecorder {
  record(run: NewRun): void;
}

/** What a cell may use. A cell never makes a worker. */
export interface Services {
  readonly table: TableService;
  readonly queries: QueryService;
  readonly trainer: TrainingService;
  readonly inspector: InspectionService;
  readonly ledger: RunRecorder;
  readonly searcher: SearchService;
  readonly searches: SearchStore;
  readonly models: ModelsService;
  readonly explainer: ExplanationService;
  readonly portable: PortableService;
}
