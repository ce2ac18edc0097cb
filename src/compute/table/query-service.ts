import { LoanbookError } from '../../core/errors';
import { queryLimits } from '../../core/query/query-limits';
import type { QueryApi, QueryRequest } from '../query-protocol';
import type { QueryService } from '../services';
import { WorkerLease } from '../worker-lease';

const LOST =
  'The part of Loanbook that runs queries stopped unexpectedly; most often the browser ran short of memory. The ' +
  'customers and all other tables are still here. Ask for fewer rows or columns, and run the query again.';

const TOO_LONG =
  `The query ran for ${queryLimits.milliseconds / 1000} seconds and was ended. The customers and all other tables are ` +
  'still here. Keep fewer rows before you group or pivot, then run it again.';

/**
 * Runs queries one after the other in a worker of their own, started at the first. A query that is stopped or takes
 * too long ends with its worker; the next one gets a new worker.
 *
 * @param makeWorker Starts a worker that answers QueryApi.
 */
export function createQueryService(makeWorker: () => Worker): QueryService {
  let current: WorkerLease<QueryApi> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const end = (error: LoanbookError) => {
    current?.end(error);
    current = null;
  };

  const ask = async (request: QueryRequest, signal: AbortSignal) => {
    if (signal.aborted) throw stopped();
    const lease = (current ??= new WorkerLease<QueryApi>(makeWorker(), LOST, () => {
      current = null;
    }));
    const onAbort = () => end(stopped());
    const timer = setTimeout(
      () => end(new LoanbookError('bad-query', TOO_LONG)),
      queryLimits.milliseconds
    );
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await lease.call(lease.api.run(request));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    }
  };

  return {
    run(request, signal) {
      const answer = last.then(() => ask(request, signal));
      // The next one waits for this one's end, whatever that is: who asked for this one hears of it.
      last = answer.then(
        () => undefined,
        () => undefined
      );
      return answer;
    }
  };
}

function stopped(): LoanbookError {
  return new LoanbookError('stopped', 'Stopped.');
}
