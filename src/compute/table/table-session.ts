import type { CampaignBasisInput } from '../../core/campaign/campaign-basis';
import type { CampaignTerms } from '../../core/campaign/campaign-terms';
import { workOutCampaign, type WorkedOutCampaign } from '../../core/campaign/work-out-campaign';
import { columnDrift } from '../../core/campaign/column-drift';
import { contactList, type ContactList } from '../../core/campaign/contact-list';
import { contactsCsv } from '../../core/campaign/contacts-csv';
import { encodeTable } from '../../core/campaign/encode-table';
import { readList } from '../../core/campaign/read-list';
import type { ChartRequest, ChartRows } from '../../core/chart-spec/chart-request';
import { computeChartRows } from '../../core/chart-spec/compute-chart-rows';
import type { ChartData } from '../../core/data/chart-data';
import { decodeText } from '../../core/data/decode-text';
import type { Finding } from '../../core/data/findings';
import { groupedFolds } from '../../core/compare/grouped-folds';
import { chooseTarget, readTable } from '../../core/data/load-table';
import { applyRepairs, proposeRepairs } from '../../core/data/repairs';
import { generateCustomers } from '../../core/data/synthetic/generate-customers';
import { fileSourceId, sampleSourceId } from '../../core/data/source-id';
import { acceptedFlags, type Table } from '../../core/data/table';
import { toCsv } from '../../core/data/to-csv';
import { evaluate } from '../../core/evaluate/evaluate';
import type { Evaluation } from '../../core/evaluate/evaluation';
import { copyGroups } from '../../core/leaks/copy-groups';
import type { Breathe } from '../../core/leaks/breathe';
import type { LeakReport } from '../../core/leaks/leak-report';
import type { Fairness, FairnessInput } from '../../core/fair/fairness';
import { judgeFairness } from '../../core/fair/judge-fairness';
import { leaveOut, type LeaveOutInput, type LeftOut } from '../../core/fair/leave-out';
import type { ContactReason } from '../../core/explain/contact-reasons';
import type { EncodedRows } from '../../core/explain/encoded-rows';
import type { PortableModel } from '../../core/portable/portable-model';
import { scorePortable } from '../../core/portable/score-portable';
import { scoresCsv } from '../../core/portable/scores-csv';
import { prepare } from '../../core/prepare/prepare';
import type { InputEncoder, PreparationSettings, PreparedData } from '../../core/prepare/prepared';
import { pickColumns } from '../../core/query/pick-columns';
import type { QueryTable } from '../../core/query/query-table';
import { chooseRuns, type Choices } from '../../core/search/selection';
import type {
  ChartSource,
  ChoiceRequest,
  ContactsRequest,
  DataProfile,
  EvaluationRequest,
  GroupedFoldsRequest,
  LeakRequest,
  OnProgress,
  OpenedList,
  OpenOutcome,
  RowPage,
  RowQuery,
  ScoredFile,
  SummaryData,
  TableApi,
  TableView,
  TargetChoice
} from '../protocol';
import type { Answers } from './answers';
import { SourceShelf } from './source-shelf';
import { ViewAnalysis } from './view-analysis';

/** Views whose answers are kept: the current one and those that a toggled repair goes back to. */
const KEPT_VIEWS = 4;

/**
 * What the table worker does: keeps the opened tables and answers for them. What cannot be opened
 * changes nothing. It answers at once: that the page waits for it is Comlink's doing. Errors are those
 * of the core functions it calls.
 */
export class TableSession implements Answers<TableApi> {
  readonly #shelf: SourceShelf;
  readonly #breathe: Breathe;
  readonly #views = new Map<string, ViewAnalysis>();

  /**
   * `idPrefix` tells this session's waiting files from those of any other; `breathe` lets it see to other questions
   * in the midst of long work.
   */
  constructor(idPrefix: string, breathe: Breathe = () => Promise.resolve()) {
    this.#breathe = breathe;
    this.#shelf = new SourceShelf(idPrefix);
  }

  openFile(name: string, bytes: ArrayBuffer): OpenOutcome {
    const read = readTable(name, decodeText(bytes, name));
    if (read.kind === 'table') return this.#openedFile(read.table);
    const { draft, columns, candidates } = read;
    const sourceId = this.#shelf.addDraft(draft);
    return { kind: 'needs-target', sourceId, name, columns, candidates };
  }

  chooseTarget(sourceId: string, choice: TargetChoice): OpenOutcome {
    return this.#openedFile(chooseTarget(this.#shelf.draft(sourceId), choice));
  }

  openSample(rows: number, seed: number, onProgress?: OnProgress): OpenOutcome {
    const sourceId = sampleSourceId(rows, seed);
    return this.#opened(sourceId, generateCustomers(rows, seed, onProgress));
  }

  profile(view: TableView): DataProfile {
    const source = this.#shelf.table(view.sourceId);
    const { columns, acceptedCount } = this.#analysis(view);
    return {
      view,
      name: source.name,
      synthetic: source.synthetic,
      fingerprint: source.fingerprint,
      rowCount: source.rowCount,
      acceptedCount,
      target: source.target,
      columns,
      proposals: proposeRepairs(source)
    };
  }

  rows({ view, ...query }: RowQuery): RowPage {
    return this.#analysis(view).rows.page(query);
  }

  rowsAt(view: TableView, positions: readonly number[]): RowPage['rows'] {
    return this.#analysis(view).rows.at(positions);
  }

  summary(view: TableView): SummaryData {
    return this.#analysis(view).summary;
  }

  charts(view: TableView): readonly ChartData[] {
    return this.#analysis(view).charts;
  }

  findings(view: TableView): readonly Finding[] {
    return this.#analysis(view).findings;
  }

  chartRows(source: ChartSource, requests: readonly ChartRequest[]): readonly ChartRows[] {
    const table =
      source.kind === 'customers' ? this.#analysis(source.view).table : { ...source, target: null };
    return requests.map((request) => computeChartRows(table, request));
  }

  prepare(view: TableView, settings: PreparationSettings): PreparedData {
    return prepare(this.#analysis(view).table, settings);
  }

  /** Other questions are answered in between: the search takes seconds where there are many customers. */
  findLeaks({ view, split, settings, rule }: LeakRequest): Promise<LeakReport> {
    return this.#analysis(view).leakCheck.report(split, settings, rule, this.#breathe);
  }

  groupedFolds({ view, groupedBy, parts, repeats, seed }: GroupedFoldsRequest): Uint32Array[] {
    const { table } = this.#analysis(view);
    const groups = copyGroups(table, groupedBy);
    return groupedFolds(groups, acceptedFlags(table), parts, repeats, seed);
  }

  evaluate(request: EvaluationRequest): Evaluation {
    return evaluate(request);
  }

  chooseRuns({ runs, labels, seed }: ChoiceRequest): Choices {
    return chooseRuns(runs, labels, seed);
  }

  workOutCampaign(input: CampaignBasisInput, terms: CampaignTerms): WorkedOutCampaign {
    return workOutCampaign(input, terms);
  }

  judgeFairness(view: TableView, input: FairnessInput): Fairness {
    return judgeFairness(this.#analysis(view).table, input);
  }

  leaveOut(view: TableView, input: LeaveOutInput): LeftOut {
    return leaveOut(this.#analysis(view).table, input);
  }

  contacts({ view, encoder, network, rules }: ContactsRequest): ContactList {
    return contactList(this.#analysis(view).table, encoder, network, rules);
  }

  contactsCsv(
    request: ContactsRequest,
    contacts: number,
    reasons: readonly ContactReason[]
  ): ArrayBuffer {
    const { table } = this.#analysis(request.view);
    const { encoder } = request;
    const csv = contactsCsv(table, this.contacts(request), contacts, { encoder, reasons });
    return new TextEncoder().encode(csv).buffer;
  }

  encodedAt(view: TableView, encoder: InputEncoder, positions: Uint32Array): EncodedRows {
    return encodeTable(this.#analysis(view).table, encoder, positions);
  }

  openList(
    name: string,
    bytes: ArrayBuffer,
    like: TableView,
    needed: readonly string[]
  ): OpenedList {
    const before = this.#analysis(like).table;
    const { list, repairs } = this.#readLike(name, bytes, like, needed);
    const view = { sourceId: this.#shelf.addList(list), repairs };
    return {
      profile: this.profile(view),
      drift: columnDrift(before, this.#analysis(view).table, needed)
    };
  }

  scores(view: TableView, model: PortableModel): Float64Array {
    return scorePortable(model, this.#analysis(view).table);
  }

  scoresCsv(view: TableView, model: PortableModel): ArrayBuffer {
    return new TextEncoder().encode(scoresCsv(model, this.#analysis(view).table)).buffer;
  }

  scoreFile(name: string, bytes: ArrayBuffer, like: TableView, model: PortableModel): ScoredFile {
    const needed = model.columns.map(({ column }) => column);
    const { list, repairs } = this.#readLike(name, bytes, like, needed);
    const csv = scoresCsv(model, applyRepairs(list, repairs));
    return { rows: list.rowCount, csv: new TextEncoder().encode(csv).buffer };
  }

  toCsv(view: TableView): ArrayBuffer {
    return new TextEncoder().encode(toCsv(this.#analysis(view).table)).buffer;
  }

  columns(view: TableView, names: readonly string[]): QueryTable {
    const { columns, rowCount } = this.#analysis(view).table;
    return pickColumns({ columns, rowCount, totalRows: rowCount }, names);
  }

  /** A list, and what was repaired in the table that it is like, where the list has the column. */
  #readLike(name: string, bytes: ArrayBuffer, like: TableView, needed: readonly string[]) {
    const list = readList(name, decodeText(bytes, name), this.#analysis(like).table, needed);
    const repairs = like.repairs.filter((id) =>
      list.columns.some(({ schema }) => id.endsWith(`:${schema.name}`))
    );
    return { list, repairs };
  }

  #openedFile(table: Table): OpenOutcome {
    return this.#opened(fileSourceId(table.fingerprint), table);
  }

  #opened(sourceId: string, table: Table): OpenOutcome {
    this.#shelf.addTable(sourceId, table);
    return { kind: 'opened', sourceId, name: table.name, fingerprint: table.fingerprint };
  }

  #analysis({ sourceId, repairs }: TableView): ViewAnalysis {
    // First, so that a view of a table that has left the shelf is not answered from memory.
    const source = this.#shelf.table(sourceId);
    const key = JSON.stringify([sourceId, repairs.toSorted()]);
    const analysis = this.#views.get(key) ?? new ViewAnalysis(applyRepairs(source, repairs));
    // The latest used goes to the end; the first is then the longest unused.
    this.#views.delete(key);
    this.#views.set(key, analysis);
    for (const oldest of this.#views.keys()) {
      if (this.#views.size <= KEPT_VIEWS) break;
      this.#views.delete(oldest);
    }
    return analysis;
  }
}
