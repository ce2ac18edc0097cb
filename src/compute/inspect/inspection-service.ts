import type { Remote } from 'comlink';
import type { InspectApi } from '../inspect-protocol';
import type { InspectionService } from '../services';
import { WorkerLease } from '../worker-lease';
import { NewestOnly } from './newest-only';

const LOST =
  'The part of Loanbook that looks inside the network stopped unexpectedly; most often the browser ran ' +
  'short of memory. It starts again by itself: move to another epoch to go on.';

/**
 * The inspect worker, started at the first question. Of questions of one kind that come faster than answers,
 * only the newest is asked. If the worker dies, the calls in flight reject with code `worker-lost` and the
 * next one starts a new worker.
 *
 * @param makeWorker Starts a worker that answers InspectApi.
 * @param pause Ends the page's task: to copy a large network for the worker is a task's work of its own.
 */
export function createInspectionService(
  makeWorker: () => Worker,
  pause: () => Promise<void>
): InspectionService {
  let current: WorkerLease<InspectApi> | null = null;

  const call = async <T>(ask: (api: Remote<InspectApi>) => T): Promise<Awaited<T>> => {
    await pause();
    const lease = (current ??= new WorkerLease<InspectApi>(makeWorker(), LOST, () => {
      current = null;
    }));
    return lease.call(ask(lease.api));
  };
  const inspections = new NewestOnly((request: Parameters<InspectApi['inspect']>[0]) =>
    call((api) => api.inspect(request))
  );
  const surfaces = new NewestOnly((request: Parameters<InspectApi['surface']>[0]) =>
    call((api) => api.surface(request))
  );
  return {
    inspect: (request) => inspections.ask(request),
    surface: (request) => surfaces.ask(request)
  };
}
