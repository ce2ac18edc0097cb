import { transfer, type Remote } from 'comlink';
import type { PortableApi } from '../portable-protocol';
import type { PortableService } from '../services';
import { WorkerLease } from '../worker-lease';

const LOST =
  'The part of Loanbook that writes models stopped unexpectedly; most often the browser ran short of memory. ' +
  'Nothing was written and nothing is lost: try again.';

/**
 * The portable worker, started at the first call. If it dies, the calls in flight reject with code `worker-lost` and
 * the next one starts a new worker.
 *
 * @param makeWorker Starts a worker that answers PortableApi.
 */
export function createPortableService(makeWorker: () => Worker): PortableService {
  let current: WorkerLease<PortableApi> | null = null;
  const ask = <T>(call: (api: Remote<PortableApi>) => T): Promise<Awaited<T>> => {
    const lease = (current ??= new WorkerLease<PortableApi>(makeWorker(), LOST, () => {
      current = null;
    }));
    return lease.call(call(lease.api));
  };
  return {
    write: (model, choice) => ask((api) => api.write(model, choice)),
    open: (json, weights) => ask((api) => api.open(json, transfer(weights, [weights])))
  };
}
