import type { ModelsService } from '../comparison-contract';
import { WorkerComparison } from './worker-comparison';

/**
 * Compares models over workers, each of which fits one after another.
 *
 * @param makeWorker Starts a worker that answers ModelsApi.
 * @param cores of this machine
 * @param now A clock in milliseconds.
 */
export function createModelsService(
  makeWorker: () => Worker,
  cores: number,
  now: () => number
): ModelsService {
  return {
    cores,
    start: (request, listener) => new WorkerComparison(request, listener, makeWorker, now)
  };
}
