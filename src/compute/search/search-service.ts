import type { SearchService } from '../services';
import { WorkerSearch } from './worker-search';

/**
 * Searches over training workers, each of which serves many runs.
 *
 * @param makeWorker Starts a worker that answers TrainingApi.
 * @param cores of this machine
 * @param now A clock in milliseconds.
 */
export function createSearchService(
  makeWorker: () => Worker,
  cores: number,
  now: () => number
): SearchService {
  return {
    cores,
    start: (request, listener) => new WorkerSearch(request, listener, makeWorker, now)
  };
}
