/** Types that cross between the page and the table worker. Types only: this file has no code. */
import type { ChartRequest, ChartRows } from '../core/chart-spec/chart-request';
import type { CampaignBasisInput } from '../core/campaign/campaign-basis';
import type { CampaignTerms } from '../core/campaign/campaign-terms';
import type { WorkedOutCampaign } from '../core/campaign/work-out-campaign';
import type { ColumnDrift } from '../core/campaign/column-drift';
import type { ContactList, ContactRules } from '../core/campaign/contact-list';
import type { ChartData } from '../core/data/chart-data';
import type { Description } from '../core/data/describe';
import type { RepairProposal } from '../core/data/repair';
import type { Column, ColumnSchema, Target } from '../core/data/table';
import type { TargetCandidate, TargetChoice } from '../core/data/target';
import type { Evaluation } from '../core/evaluate/evaluation';
import type { Fairness, FairnessInput } from '../core/fair/fairness';
import type { LeaveOutInput, LeftOut } from '../core/fair/leave-out';
import type { EpochRecord } from '../core/model/epoch-record';
import type { TrainedNetwork } from '../core/model/network';
import type {
  InputEncoder,
  PreparationSettings,
  PreparedData,
  Split
} from '../core/prepare/prepared';
import type { ContactReason } from '../core/explain/contact-reasons';
import type { EncodedRows } from '../core/explain/encoded-rows';
import type { Finding } from '../core/data/findings';
import type { LeakReport } from '../core/leaks/leak-report';
import type { NearRule } from '../core/leaks/near-rule';
import type { PortableModel } from '../core/portable/portable-model';
import type { QueryTable } from '../core/query/query-table';
import type { SearchRun } from '../core/search/search-run';
import type { Choices } from '../core/search/selection';

export type { EpochRecord, TargetCandidate, TargetChoice };

/** A loaded table, with the repairs that were chosen. Every analysis is asked about a view. */
export interface TableView {
  readonly sourceId: string;
  readonly repairs: readonly string[];
}

export type OpenOutcome =
  | {
      readonly kind: 'opened';
      /** The same for the same customers: see `core/data/source-id.ts`. */
      readonly sourceId: string;
      readonly name: string;
      readonly fingerprint: string;
    }
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

/** What is asked about leaks: of a table, as it was prepared. */
export interface LeakRequest {
  readonly view: TableView;
  readonly split: Split;
  readonly settings: PreparationSettings;
  /** When customers are near-twins; null: as the search proposes. */
  readonly rule: NearRule | null;
}

/** Cross-validation that keeps customers together who are equal in some columns. */
export interface GroupedFoldsRequest {
  readonly view: TableView;
  readonly groupedBy: readonly string[];
  readonly parts: number;
  readonly repeats: number;
  readonly seed: number;
}

/** Whom a network would have called, of a table's customers. */
export interface ContactsRequest {
  readonly view: TableView;
  readonly encoder: InputEncoder;
  readonly network: TrainedNetwork;
  readonly rules: ContactRules;
}

/** A list of customers who are to be called, opened beside the customers that a network learned from. */
export interface OpenedList {
  readonly profile: DataProfile;
  /** How differently its columns lie, the most changed first. */
  readonly drift: readonly ColumnDrift[];
}

/** A file whose customers were scored. */
export interface ScoredFile {
  readonly rows: number;
  /** CSV bytes (UTF-8). */
  readonly csv: ArrayBuffer;
}

/** Which run of a search wins, and what its score is worth. */
export interface ChoiceRequest {
  readonly runs: readonly SearchRun[];
  /** Of the validation customers. */
  readonly labels: Uint8Array;
  /** Seeds the bootstrap. */
  readonly seed: number;
}

/** What a chart is drawn of: the customers, or the columns of another table that it needs. */
export type ChartSource =
  | { readonly kind: 'customers'; readonly view: TableView }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rowCount: number };

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
  /** The rows at these positions of the file, in the order asked for. */
  rowsAt(view: TableView, positions: readonly number[]): Promise<RowPage['rows']>;
  summary(view: TableView): Promise<SummaryData>;
  charts(view: TableView): Promise<readonly ChartData[]>;
  findings(view: TableView): Promise<readonly Finding[]>;
  /** The rows behind a chart: groups, or a sample of the table's rows; an answer for each request. */
  chartRows(source: ChartSource, requests: readonly ChartRequest[]): Promise<readonly ChartRows[]>;
  prepare(view: TableView, settings: PreparationSettings): Promise<PreparedData>;
  findLeaks(request: LeakRequest): Promise<LeakReport>;
  /** Test rows, a list a fold. */
  groupedFolds(request: GroupedFoldsRequest): Promise<readonly Uint32Array[]>;
  evaluate(request: EvaluationRequest): Promise<Evaluation>;
  chooseRuns(request: ChoiceRequest): Promise<Choices>;
  workOutCampaign(input: CampaignBasisInput, terms: CampaignTerms): Promise<WorkedOutCampaign>;
  judgeFairness(view: TableView, input: FairnessInput): Promise<Fairness>;
  /** What a network trained without a column does to a campaign's list. */
  leaveOut(view: TableView, input: LeaveOutInput): Promise<LeftOut>;
  contacts(request: ContactsRequest): Promise<ContactList>;
  /** The first customers of that list as CSV bytes (UTF-8). @param reasons one a contact */
  contactsCsv(
    request: ContactsRequest,
    contacts: number,
    reasons: readonly ContactReason[]
  ): Promise<ArrayBuffer>;
  /** The customers at these positions as a network takes them. */
  encodedAt(view: TableView, encoder: InputEncoder, positions: Uint32Array): Promise<EncodedRows>;
  /**
   * Opens a list with the columns of the table behind `like`; `needed` are those that the network asks for. It takes
   * the place of the list before it.
   */
  openList(
    name: string,
    bytes: ArrayBuffer,
    like: TableView,
    needed: readonly string[]
  ): Promise<OpenedList>;
  /** Each customer's probability of accepting, in the order of the file. */
  scores(view: TableView, model: PortableModel): Promise<Float64Array>;
  /** The same beside what tells the customers apart, as CSV bytes (UTF-8). */
  scoresCsv(view: TableView, model: PortableModel): Promise<ArrayBuffer>;
  /** The same of a file with the columns of the table behind `like`, which is not kept. */
  scoreFile(
    name: string,
    bytes: ArrayBuffer,
    like: TableView,
    model: PortableModel
  ): Promise<ScoredFile>;
  /** The table as CSV bytes (UTF-8), its header in Loanbook's column names. */
  toCsv(view: TableView): Promise<ArrayBuffer>;
  /** These columns of the table with all their values; with one at least. */
  columns(view: TableView, names: readonly string[]): Promise<QueryTable>;
}
