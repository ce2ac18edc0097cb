import { proxy, type Remote, transfer } from 'comlink';
import type { TableApi } from '../protocol';
import type { TableService } from '../services';
import { WorkerLease } from '../worker-lease';

const LOST =
  'The part of Loanbook that holds the customer file stopped unexpectedly; most often the browser ran ' +
  'short of memory. It starts again by itself: open the file again to go on.';

/**
 * The table worker, started at the first call. If it dies, the calls in flight reject with code
 * `worker-lost` and the next call starts a new one, which has to be given the file again.
 *
 * @param makeWorker Starts a worker that answers TableApi.
 */
export function createTableService(makeWorker: () => Worker): TableService {
  let current: WorkerLease<TableApi> | null = null;

  const ask = <T>(call: (api: Remote<TableApi>) => T): Promise<Awaited<T>> => {
    const lease = (current ??= new WorkerLease<TableApi>(makeWorker(), LOST, () => {
      current = null;
    }));
    return lease.call(call(lease.api));
  };

  return {
    openFile: (name, bytes) => ask((api) => api.openFile(name, transfer(bytes, [bytes]))),
    chooseTarget: (sourceId, choice) => ask((api) => api.chooseTarget(sourceId, choice)),
    openSample: (rows, seed, onProgress) =>
      ask((api) =>
        onProgress
          ? api.openSample(
              rows,
              seed,
              proxy((done: number, total: number) => onProgress(done, total))
            )
          : api.openSample(rows, seed)
      ),
    profile: (view) => ask((api) => api.profile(view)),
    rows: (query) => ask((api) => api.rows(query)),
    rowsAt: (view, positions) => ask((api) => api.rowsAt(view, positions)),
    summary: (view) => ask((api) => api.summary(view)),
    charts: (view) => ask((api) => api.charts(view)),
    findings: (view) => ask((api) => api.findings(view)),
    chartRows: (source, requests) => ask((api) => api.chartRows(source, requests)),
    prepare: (view, settings) => ask((api) => api.prepare(view, settings)),
    findLeaks: (request) => ask((api) => api.findLeaks(request)),
    groupedFolds: (request) => ask((api) => api.groupedFolds(request)),
    evaluate: (request) => ask((api) => api.evaluate(request)),
    chooseRuns: (request) => ask((api) => api.chooseRuns(request)),
    workOutCampaign: (input, terms) => ask((api) => api.workOutCampaign(input, terms)),
    judgeFairness: (view, input) => ask((api) => api.judgeFairness(view, input)),
    leaveOut: (view, input) => ask((api) => api.leaveOut(view, input)),
    contacts: (request) => ask((api) => api.contacts(request)),
    contactsCsv: (request, contacts, reasons) =>
      ask((api) => api.contactsCsv(request, contacts, reasons)),
    encodedAt: (view, encoder, positions) => ask((api) => api.encodedAt(view, encoder, positions)),
    openList: (name, bytes, like, needed) =>
      ask((api) => api.openList(name, transfer(bytes, [bytes]), like, needed)),
    scores: (view, model) => ask((api) => api.scores(view, model)),
    scoresCsv: (view, model) => ask((api) => api.scoresCsv(view, model)),
    scoreFile: (name, bytes, like, model) =>
      ask((api) => api.scoreFile(name, transfer(bytes, [bytes]), like, model)),
    toCsv: (view) => ask((api) => api.toCsv(view)),
    columns: (view, names) => ask((api) => api.columns(view, names))
  };
}
